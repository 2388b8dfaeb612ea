(** Analysis: derivatives of partial functions from derivatives of the real functions that they are near a point. *)
From Coq Require Import Psatz.
From GP Require Import GPrime.
Open Scope R_scope.
Implicit Types (f g h k : R -> R) (x z a b l m r : R) (u v : R -> pr).

(** * First derivatives *)

Lemma derivative_intro u x g l d :
  locally x (fun y : R => u y = Some (g y)) -> is_derive g x l -> d = Some l -> derivative 1 u x d.
Proof. intros N D ->. exists l; split; [reflexivity|]. exists g; split; assumption. Qed.
Lemma derivative_elim u x d : derivative 1 u x d ->
  exists g l, locally x (fun y : R => u y = Some (g y)) /\ u x = Some (g x) /\ is_derive g x l /\ d = Some l.
Proof.
  intros (l & -> & g & N & D). exists g, l.
  exact (conj N (conj (locally_singleton x _ N) (conj D eq_refl))).
Qed.

Lemma slope_eq f x l m : is_derive f x l -> l = m -> is_derive f x m.
Proof. intros H <-; exact H. Qed.

(** * What holds at a point and stays true near it *)

Lemma near_lt (f g : R -> R) (x l m : R) : is_derive f x l -> is_derive g x m -> f x < g x -> locally x (fun y => f y < g y).
Proof.
  intros F G H.
  assert (C : continuous (fun y => g y - f y) x).
  { apply (continuous_minus g f); apply ex_derive_continuous; [exists m|exists l]; assumption. }
  assert (P : 0 < g x - f x) by lra.
  assert (K : locally x (fun y => 0 < g y - f y)) by exact (C (fun z => 0 < z) (open_gt 0 (g x - f x) P)).
  refine (filter_imp _ _ _ K). intros y Y. lra.
Qed.
Lemma near_const (c x : R) : is_derive (fun _ : R => c) x 0.
Proof. exact (is_derive_const c x). Qed.
Lemma near_ne (f g : R -> R) (x l m : R) : is_derive f x l -> is_derive g x m -> f x <> g x -> locally x (fun y => f y <> g y).
Proof.
  intros F G H. destruct (Rdichotomy _ _ H) as [L|L].
  - refine (filter_imp _ _ _ (near_lt f g x l m F G L)). intros y Y; lra.
  - refine (filter_imp _ _ _ (near_lt g f x m l G F L)). intros y Y; lra.
Qed.

(** * The chain rule for a partial function that is the real function h near the inner value *)

Lemma chain (F : pr -> pr) (h : R -> R) (k : R -> R) u x (u_ d : pr) :
  derivative 1 u x u_ ->
  (forall r, u x = Some r -> locally r (fun s : R => F (Some s) = Some (h s)) /\ is_derive h r (k r)) ->
  (forall r l, u x = Some r -> u_ = Some l -> d = Some (k r * l)) ->
  derivative 1 (fun y => F (u y)) x d.
Proof.
  intros U H D. destruct (derivative_elim _ _ _ U) as (g & l & N & E & G & V).
  destruct (H _ E) as [L K].
  apply (derivative_intro _ x (fun y => h (g y)) (k (g x) * l)).
  - assert (C : filterlim g (locally x) (locally (g x))) by (refine (ex_derive_continuous g x _); exists l; exact G).
    assert (M : locally x (fun y => F (Some (g y)) = Some (h (g y)))) by exact (C _ L).
    refine (filter_imp _ _ _ (filter_and _ _ N M)). intros y [-> Y]. exact Y.
  - apply (slope_eq _ _ (l * k (g x))); [exact (is_derive_comp h g x _ _ K G) | ring].
  - exact (D _ _ E V).
Qed.

(** * Derivatives of real functions *)

Lemma slope_add f g z a b : is_derive f z a -> is_derive g z b -> is_derive (fun t => f t + g t) z (a + b).
Proof. exact (is_derive_plus f g z a b). Qed.
Lemma slope_sub f g z a b : is_derive f z a -> is_derive g z b -> is_derive (fun t => f t - g t) z (a - b).
Proof. exact (is_derive_minus f g z a b). Qed.
Lemma slope_opp f z a : is_derive f z a -> is_derive (fun t => - f t) z (- a).
Proof. exact (is_derive_opp f z a). Qed.
Lemma slope_mul f g z a b : is_derive f z a -> is_derive g z b -> is_derive (fun t => f t * g t) z (a * g z + f z * b).
Proof. intros F G; exact (is_derive_mult f g z a b F G Rmult_comm). Qed.
Lemma slope_div f g z a b : is_derive f z a -> is_derive g z b -> g z <> 0 ->
  is_derive (fun t => f t / g t) z ((a * g z - f z * b) / g z ^ 2).
Proof. exact (is_derive_div f g z a b). Qed.
Lemma slope_comp f g z a b : is_derive f (g z) a -> is_derive g z b -> is_derive (fun t => f (g t)) z (a * b).
Proof. intros F G. apply (slope_eq _ _ (b * a)); [exact (is_derive_comp f g z a b F G) | ring]. Qed.

Lemma slope_exp r : is_derive exp r (exp r).
Proof. exact (is_derive_exp r). Qed.
Lemma slope_ln r : 0 < r -> is_derive ln r (/ r).
Proof. exact (is_derive_ln r). Qed.
Lemma slope_sqrt r : 0 < r -> is_derive sqrt r (/ (2 * sqrt r)).
Proof. intro P. apply is_derive_Reals, derivable_pt_lim_sqrt, P. Qed.
Lemma slope_sin r : is_derive sin r (cos r).
Proof. exact (is_derive_sin r). Qed.
Lemma slope_cos r : is_derive cos r (- sin r).
Proof. exact (is_derive_cos r). Qed.
Lemma slope_tan r : cos r <> 0 -> is_derive tan r (1 + tan r ^ 2).
Proof. intro C. apply (slope_eq _ _ (tan r ^ 2 + 1)); [exact (is_derive_tan r C) | ring]. Qed.
Lemma slope_atan r : is_derive atan r (/ (1 + r ^ 2)).
Proof. apply (slope_eq _ _ (/ (1 + r²))); [exact (is_derive_atan r) | unfold Rsqr; f_equal; ring]. Qed.
Lemma slope_sinh r : is_derive sinh r (cosh r).
Proof. apply is_derive_Reals, derivable_pt_lim_sinh. Qed.
Lemma slope_cosh r : is_derive cosh r (sinh r).
Proof. apply is_derive_Reals, derivable_pt_lim_cosh. Qed.
Lemma slope_inv f z a : is_derive f z a -> f z <> 0 -> is_derive (fun t => / f t) z (- a / f z ^ 2).
Proof. exact (is_derive_inv f z a). Qed.

Lemma cosh_pos r : 0 < cosh r.
Proof. unfold cosh. assert (A := exp_pos r). assert (B := exp_pos (- r)). lra. Qed.
Lemma cosh_sinh r : cosh r ^ 2 = 1 + sinh r ^ 2.
Proof. unfold cosh, sinh. rewrite exp_Ropp. field. apply Rgt_not_eq, exp_pos. Qed.
Lemma sinh_zero r : sinh r = 0 -> r = 0.
Proof.
  unfold sinh. intro H. assert (E : exp r = exp (- r)) by lra. apply exp_inv in E. lra.
Qed.
Lemma slope_tanh r : is_derive tanh r (1 - tanh r ^ 2).
Proof.
  assert (P : cosh r <> 0) by (apply Rgt_not_eq, cosh_pos).
  apply (slope_eq _ _ ((cosh r * cosh r - sinh r * sinh r) / cosh r ^ 2)).
  - exact (slope_div sinh cosh r _ _ (slope_sinh r) (slope_cosh r) P).
  - unfold tanh. field. exact P.
Qed.
Lemma slope_sech r : is_derive (fun t => / cosh t) r (- / cosh r * tanh r).
Proof.
  assert (P : cosh r <> 0) by (apply Rgt_not_eq, cosh_pos).
  apply (slope_eq _ _ (- sinh r / cosh r ^ 2)); [exact (slope_inv cosh r _ (slope_cosh r) P)|].
  unfold tanh. field. exact P.
Qed.
Lemma slope_csch r : r <> 0 -> is_derive (fun t => / sinh t) r (- / sinh r * (cosh r / sinh r)).
Proof.
  intro N. assert (P : sinh r <> 0) by (intro E; apply N, sinh_zero, E).
  apply (slope_eq _ _ (- cosh r / sinh r ^ 2)); [exact (slope_inv sinh r _ (slope_sinh r) P)|]. field. exact P.
Qed.
Lemma slope_coth r : r <> 0 -> is_derive (fun t => cosh t / sinh t) r (1 - (cosh r / sinh r) ^ 2).
Proof.
  intro N. assert (P : sinh r <> 0) by (intro E; apply N, sinh_zero, E).
  apply (slope_eq _ _ ((sinh r * sinh r - cosh r * cosh r) / sinh r ^ 2)).
  - exact (slope_div cosh sinh r _ _ (slope_cosh r) (slope_sinh r) P).
  - field. exact P.
Qed.
Lemma slope_sec r : cos r <> 0 -> is_derive (fun t => / cos t) r (/ cos r * tan r).
Proof.
  intro P. apply (slope_eq _ _ (- - sin r / cos r ^ 2)); [exact (slope_inv cos r _ (slope_cos r) P)|].
  unfold tan. field. exact P.
Qed.
Lemma slope_csc r : sin r <> 0 -> is_derive (fun t => / sin t) r (- / sin r * (cos r / sin r)).
Proof.
  intro P. apply (slope_eq _ _ (- cos r / sin r ^ 2)); [exact (slope_inv sin r _ (slope_sin r) P)|]. field. exact P.
Qed.
Lemma slope_cot r : sin r <> 0 -> is_derive (fun t => cos t / sin t) r (- (1 + (cos r / sin r) ^ 2)).
Proof.
  intro P. apply (slope_eq _ _ ((- sin r * sin r - cos r * cos r) / sin r ^ 2)).
  - exact (slope_div cos sin r _ _ (slope_cos r) (slope_sin r) P).
  - field. exact P.
Qed.
Lemma slope_arcsinh r : is_derive arcsinh r (/ sqrt (1 + r ^ 2)).
Proof.
  apply (slope_eq _ _ (/ sqrt (r ^ 2 + 1))).
  - apply is_derive_Reals, derivable_pt_lim_arcsinh.
  - f_equal; f_equal; ring.
Qed.
Lemma slope_asin r : -1 < r < 1 -> is_derive asin r (/ sqrt (1 - r ^ 2)).
Proof.
  intro B. apply (slope_eq _ _ (1 / sqrt (1 - r²))).
  - apply is_derive_Reals. rewrite <- (derive_pt_asin r B). apply derive_pt_eq_1 with (derivable_pt_asin r B). reflexivity.
  - replace (r ^ 2) with (r²) by (unfold Rsqr; ring). unfold Rdiv; ring.
Qed.
Lemma slope_acos r : -1 < r < 1 -> is_derive acos r (- / sqrt (1 - r ^ 2)).
Proof.
  intro B. apply (slope_eq _ _ (-1 / sqrt (1 - r²))).
  - apply is_derive_Reals. rewrite <- (derive_pt_acos r B). apply derive_pt_eq_1 with (derivable_pt_acos r B). reflexivity.
  - replace (r ^ 2) with (r²) by (unfold Rsqr; ring). unfold Rdiv; ring.
Qed.
Lemma square_above_one r : 1 < r -> 0 < r ^ 2 - 1.
Proof. intro. nra. Qed.
Lemma slope_arcosh r : 1 < r -> is_derive arcosh r (/ sqrt (r ^ 2 - 1)).
Proof.
  intro H. assert (P := square_above_one r H). assert (S := sqrt_lt_R0 _ P).
  unfold arcosh. eapply slope_eq.
  - apply (slope_comp ln (fun t => t + sqrt (t ^ 2 - 1))); [apply slope_ln; lra|].
    apply slope_add; [exact (is_derive_id r)|].
    apply (slope_comp sqrt (fun t => t ^ 2 - 1)); [apply slope_sqrt, P|].
    apply slope_sub; [|apply near_const].
    exact (is_derive_pow (fun t => t) 2 r 1 (is_derive_id r)).
  - change (INR 2) with 2. unfold one; simpl. assert (Q : r * (r * 1) - 1 = r ^ 2 - 1) by ring.
    rewrite ?Q. field. split; lra.
Qed.
Lemma slope_artanh r : -1 < r < 1 -> is_derive artanh r (/ (1 - r ^ 2)).
Proof.
  intros [A B]. unfold artanh. eapply slope_eq.
  - apply (slope_div (fun t => ln ((1 + t) / (1 - t))) (fun _ => 2)); [|apply near_const|lra].
    apply (slope_comp ln (fun t => (1 + t) / (1 - t))); [apply slope_ln, Rdiv_lt_0_compat; lra|].
    apply slope_div; [| |lra].
    + apply slope_add; [apply near_const|exact (is_derive_id r)].
    + apply slope_sub; [apply near_const|exact (is_derive_id r)].
  - unfold one; simpl. field. repeat split; nra.
Qed.
