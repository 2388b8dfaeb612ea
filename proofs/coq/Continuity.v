(** Continuity: where a term of which the parts are continuous (differentiable) is so itself, one lemma a node, for the walks that show a
    hypothesis to be open. A node that has a derivative is continuous: its row of the rule table says so. *)
From Coq Require Import Psatz.
From GP Require Import GPrime Theory Inferences.
Open Scope R_scope.

Lemma continuous_of_derivative (F : pr -> pr) u x a : F None = None -> u x = Some a -> continuous_at u x ->
  (exists d, derivative 1 (fun y => F (var y)) a d) -> continuous_at (fun y => F (u y)) x.
Proof.
  intros S_ E U (d & l & _ & g & G & D).
  assert (C : continuous_at (fun r => F (Some r)) a).
  { exists g. split; [exact G|]. apply (ex_derive_continuous (K := R_AbsRing) (V := R_NormedModule)). exists l. exact D. }
  destruct (continuous_bind (fun r => F (Some r)) u x a E U C) as (h & H & Ch). exists h. split; [|exact Ch].
  revert H. apply filter_imp. intros y H. destruct (u y); [exact H|discriminate].
Qed.

(** * Arithmetic *)

Lemma continuous_div u v x : continuous_at u x -> continuous_at v x -> pne (v x) (num 0) -> continuous_at (fun y => pdiv (u y) (v y)) x.
Proof.
  intros (g & G & CG) V (b & z & B & E & N). injection E as <-. unfold rat in N; cbn in N.
  destruct (continuous_at_value _ _ _ V B) as (h & H & CH & <-). exists (fun y => g y / h y). split.
  - assert (K : locally x (fun y => h y <> 0)) by (apply (CH (fun v => v <> 0)), (open_neq 0 (h x) N)).
    generalize (filter_and _ _ G (filter_and _ _ H K)). apply filter_imp. intros y (-> & -> & M). cbn.
    destruct (Req_EM_T (h y) 0); [contradiction|reflexivity].
  - apply (continuous_mult (K := R_AbsRing) g (fun y => / h y) x CG). apply (continuous_comp h Rinv); [exact CH|].
    apply (filterlim_Rinv_0 (h x) N) || apply continuous_Rinv; exact N.
Qed.
Lemma continuous_rpow u v x : continuous_at u x -> continuous_at v x -> plt (num 0) (u x) -> continuous_at (fun y => prpow (u y) (v y)) x.
Proof.
  intros U (h & H & CH) (z & b & E & B & N). injection E as <-. unfold rat in N; cbn in N.
  destruct (continuous_at_value _ _ _ U B) as (g & G & CG & <-). exists (fun y => exp (h y * ln (g y))). split.
  - assert (K : locally x (fun y => 0 < g y)) by (apply (CG (fun v => 0 < v)), (open_gt 0 (g x) N)).
    generalize (filter_and _ _ G (filter_and _ _ H K)). apply filter_imp. intros y (-> & -> & M). cbn.
    destruct (Rlt_dec 0 (g y)); [reflexivity|contradiction].
  - apply (continuous_comp (fun y => h y * ln (g y)) exp); [|apply continuous_exp].
    apply (continuous_mult (K := R_AbsRing) h (fun y => ln (g y)) x CH). apply (continuous_comp g ln); [exact CG|].
    apply continuous_ln. exact N.
Qed.

(** * Powers *)

Lemma odd_literal q : odd_denominator q = true -> literal_odd (denominator q) = true.
Proof.
  unfold odd_denominator, literal_odd, denominator, literal_integer. set (d := Qden (Qred q)). intro H.
  assert (E : Qred (Zpos d # 1) = (Zpos d # 1)).
  { unfold Qred. pose proof (Z.ggcd_correct_divisors (Zpos d) 1) as K. pose proof (Z.ggcd_gcd (Zpos d) 1) as G. rewrite Z.gcd_1_r in G.
    destruct (Z.ggcd (Zpos d) 1) as [g [a b]]; cbn in *. subst g. destruct K as [-> K]. rewrite Z.mul_1_l in *. subst b. reflexivity. }
  rewrite E. cbn. destruct d; [reflexivity|discriminate|reflexivity].
Qed.
Lemma continuous_pow_positive u q x : continuous_at u x -> plt (num 0) (u x) -> continuous_at (fun y => ppow (u y) q) x.
Proof.
  intros U C. destruct (continuous_at_defined _ _ U) as [a E]. rewrite E in C.
  refine (continuous_of_derivative (fun b => ppow b q) u x a eq_refl E U _). eexists.
  apply (rule_calculus_root q var _ a (rule_calculus_variable a)). exact C.
Qed.
Lemma continuous_pow_nonzero u q x : continuous_at u x -> pne (u x) (num 0) -> odd_denominator q = true -> continuous_at (fun y => ppow (u y) q) x.
Proof.
  intros U C O. destruct (continuous_at_defined _ _ U) as [a E]. rewrite E in C.
  refine (continuous_of_derivative (fun b => ppow b q) u x a eq_refl E U _). eexists.
  apply (rule_calculus_odd_root q var _ a (rule_calculus_variable a)); [apply odd_literal; exact O|exact C].
Qed.
Lemma continuous_powerRZ p x : (0 <= p)%Z -> continuous (fun r => powerRZ r p) x.
Proof.
  intro H. destruct p as [|p|p]; [apply continuous_const| |lia]. cbn. induction (Pos.to_nat p) as [|n IH]; [apply continuous_const|].
  cbn. apply (continuous_mult (K := R_AbsRing) (fun r => r) (fun r => r ^ n)); [apply continuous_id|exact IH].
Qed.
Definition whole_exponent (q : Q) : bool := ((Qden (Qred q) =? 1)%positive && not_negative q)%bool.
Lemma continuous_pow_whole u q x : continuous_at u x -> whole_exponent q = true -> continuous_at (fun y => ppow (u y) q) x.
Proof.
  intros U W. apply andb_prop in W as [D N]. apply Pos.eqb_eq in D. unfold not_negative in N.
  destruct (continuous_at_defined _ _ U) as [a E]. refine (continuous_bind (real_pow (Qnum (Qred q)) (Qden (Qred q))) u x a E U _).
  exists (fun r => powerRZ r (Qnum (Qred q))). split.
  - apply near_all. intro y. unfold real_pow. rewrite D. cbn. destruct (_ <? 0)%Z; [discriminate|reflexivity].
  - apply continuous_powerRZ. apply negb_true_iff, Z.ltb_ge in N. exact N.
Qed.
(** An odd root is continuous at 0 too. *)
Lemma small_root d r eps : (match d with xI _ => true | _ => false end) = true -> 0 < eps -> Rabs r < Rpower eps (IZR (Zpos d)) -> Rabs (root d r) < eps.
Proof.
  intros O P H. assert (D : 0 < IZR (Zpos d)) by (apply IZR_lt; reflexivity).
  assert (S_ : forall s, 0 < s -> s < Rpower eps (IZR (Zpos d)) -> Rpower s (/ IZR (Zpos d)) < eps).
  { intros s Ps L. replace eps with (Rpower (Rpower eps (IZR (Zpos d))) (/ IZR (Zpos d))).
    - apply Rlt_Rpower_l; [apply Rinv_0_lt_compat; exact D|split; assumption].
    - rewrite Rpower_mult, Rinv_r by lra. apply Rpower_1. exact P. }
  assert (pos : forall s, 0 < Rpower s (/ IZR (Zpos d))) by (intro; apply exp_pos).
  destruct d as [d|d|]; try discriminate. unfold root.
  destruct (Rlt_dec r 0) as [L|L]; [|destruct (Req_EM_T r 0) as [->|N]].
  - rewrite Rabs_Ropp, Rabs_pos_eq by (left; apply pos). apply S_; [lra|]. rewrite Rabs_left in H by exact L. exact H.
  - rewrite Rabs_R0. exact P.
  - rewrite Rabs_pos_eq by (left; apply pos). apply S_; [lra|]. rewrite Rabs_pos_eq in H by lra. exact H.
Qed.
Lemma continuous_pow_odd_root u q x : continuous_at u x -> (odd_denominator q && not_negative q)%bool = true -> continuous_at (fun y => ppow (u y) q) x.
Proof.
  intros U W. pose proof (andb_prop _ _ W) as [O N]. destruct (continuous_at_defined _ _ U) as [a E]. destruct (Req_dec a 0) as [Z|Z].
  - destruct (Qden (Qred q)) as [d|d|] eqn:Ed.
    + refine (continuous_bind (real_pow (Qnum (Qred q)) (Qden (Qred q))) u x a E U _). subst a. rewrite Ed.
      exists (fun r => powerRZ (root d~1 r) (Qnum (Qred q))). unfold not_negative in N. split.
      * apply near_all. intro y. unfold real_pow. cbn [even_positive]. destruct (_ <? 0)%Z; [discriminate|reflexivity].
      * apply (continuous_comp (root d~1) (fun r => powerRZ r (Qnum (Qred q)))).
        -- assert (R0 : root d~1 0 = 0) by (unfold root; destruct (Rlt_dec 0 0); [lra|]; destruct (Req_EM_T 0 0); [reflexivity|lra]).
           apply filterlim_locally. intro eps. rewrite R0.
           exists (mkposreal (Rpower eps (IZR (Zpos d~1))) (exp_pos _)). intros y B.
           unfold ball in *; cbn in *. unfold AbsRing_ball, abs, minus, plus, opp in *; cbn in *. rewrite Ropp_0, Rplus_0_r in *.
           exact (small_root d~1 y eps eq_refl (cond_pos eps) B).
        -- apply continuous_powerRZ. apply negb_true_iff, Z.ltb_ge in N. exact N.
    + unfold odd_denominator in O. rewrite Ed in O. discriminate.
    + apply continuous_pow_whole; [exact U|]. unfold whole_exponent. rewrite Ed. exact N.
  - apply continuous_pow_nonzero; [exact U| |exact O]. exists a, 0. repeat split; [exact E|exact Z].
Qed.

(** * Elementary functions *)

Lemma continuous_Abs u x : continuous_at u x -> continuous_at (fun y => Abs (u y)) x.
Proof. apply (continuous_everywhere Rabs), continuous_Rabs. Qed.
Ltac by_row F row := intros; lazymatch goal with U : continuous_at ?u ?x |- _ =>
    let a := fresh in let E := fresh in destruct (continuous_at_defined _ _ U) as [a E];
    refine (continuous_of_derivative F u x a eq_refl E U _); try rewrite E in *; eexists; apply (row var _ a (rule_calculus_variable a)); assumption end.
Lemma continuous_Acos u x : continuous_at u x -> plt (num (-1)) (u x) -> plt (u x) (num 1) -> continuous_at (fun y => Acos (u y)) x.
Proof. by_row Acos rule_acos_derivative. Qed.
Lemma continuous_Acosh u x : continuous_at u x -> plt (num 1) (u x) -> continuous_at (fun y => Acosh (u y)) x.
Proof. by_row Acosh rule_acosh_derivative. Qed.
Lemma continuous_Asin u x : continuous_at u x -> plt (num (-1)) (u x) -> plt (u x) (num 1) -> continuous_at (fun y => Asin (u y)) x.
Proof. by_row Asin rule_asin_derivative. Qed.
Lemma continuous_Asinh u x : continuous_at u x -> continuous_at (fun y => Asinh (u y)) x.
Proof. by_row Asinh rule_asinh_derivative. Qed.
Lemma continuous_Atan u x : continuous_at u x -> continuous_at (fun y => Atan (u y)) x.
Proof. by_row Atan rule_atan_derivative. Qed.
Lemma continuous_Atanh u x : continuous_at u x -> plt (num (-1)) (u x) -> plt (u x) (num 1) -> continuous_at (fun y => Atanh (u y)) x.
Proof. by_row Atanh rule_atanh_derivative. Qed.
Lemma continuous_Cos u x : continuous_at u x -> continuous_at (fun y => Cos (u y)) x.
Proof. by_row Cos rule_cos_derivative. Qed.
Lemma continuous_Cosh u x : continuous_at u x -> continuous_at (fun y => Cosh (u y)) x.
Proof. by_row Cosh rule_cosh_derivative. Qed.
Lemma continuous_Cot u x : continuous_at u x -> pne (Sin (u x)) (num 0) -> continuous_at (fun y => Cot (u y)) x.
Proof. by_row Cot rule_cot_derivative. Qed.
Lemma continuous_Coth u x : continuous_at u x -> pne (u x) (num 0) -> continuous_at (fun y => Coth (u y)) x.
Proof. by_row Coth rule_coth_derivative. Qed.
Lemma continuous_Csc u x : continuous_at u x -> pne (Sin (u x)) (num 0) -> continuous_at (fun y => Csc (u y)) x.
Proof. by_row Csc rule_csc_derivative. Qed.
Lemma continuous_Csch u x : continuous_at u x -> pne (u x) (num 0) -> continuous_at (fun y => Csch (u y)) x.
Proof. by_row Csch rule_csch_derivative. Qed.
Lemma continuous_Erf u x : continuous_at u x -> continuous_at (fun y => Erf (u y)) x.
Proof. by_row Erf rule_erf_derivative. Qed.
Lemma continuous_Exp u x : continuous_at u x -> continuous_at (fun y => Exp (u y)) x.
Proof. by_row Exp rule_exp_derivative. Qed.
Lemma continuous_Ln u x : continuous_at u x -> plt (num 0) (u x) -> continuous_at (fun y => Ln (u y)) x.
Proof. by_row Ln rule_ln_derivative. Qed.
Lemma continuous_Sec u x : continuous_at u x -> pne (Cos (u x)) (num 0) -> continuous_at (fun y => Sec (u y)) x.
Proof. by_row Sec rule_sec_derivative. Qed.
Lemma continuous_Sech u x : continuous_at u x -> continuous_at (fun y => Sech (u y)) x.
Proof. by_row Sech rule_sech_derivative. Qed.
Lemma continuous_Sin u x : continuous_at u x -> continuous_at (fun y => Sin (u y)) x.
Proof. by_row Sin rule_sin_derivative. Qed.
Lemma continuous_Sinh u x : continuous_at u x -> continuous_at (fun y => Sinh (u y)) x.
Proof. by_row Sinh rule_sinh_derivative. Qed.
Lemma continuous_Tan u x : continuous_at u x -> pne (Cos (u x)) (num 0) -> continuous_at (fun y => Tan (u y)) x.
Proof. by_row Tan rule_tan_derivative. Qed.
Lemma continuous_Tanh u x : continuous_at u x -> continuous_at (fun y => Tanh (u y)) x.
Proof. by_row Tanh rule_tanh_derivative. Qed.

(** * Differentiable terms *)

Definition differentiable_at (f : R -> pr) (x : R) : Prop := exists d, derivative 1 f x d.
Lemma differentiable_fixed c x : pdefined c -> differentiable_at (fun _ => c) x.
Proof. intro D. eexists. exact (rule_calculus_constant c x D). Qed.
Lemma differentiable_var x : differentiable_at var x.
Proof. eexists. exact (rule_calculus_variable x). Qed.
Ltac differentiable row := intros; repeat match goal with H : differentiable_at _ _ |- _ => destruct H as [? H] end; eexists; eapply row; eassumption.
Lemma differentiable_add u v x : differentiable_at u x -> differentiable_at v x -> differentiable_at (fun y => padd (u y) (v y)) x.
Proof. differentiable rule_calculus_sum. Qed.
Lemma differentiable_sub u v x : differentiable_at u x -> differentiable_at v x -> differentiable_at (fun y => psub (u y) (v y)) x.
Proof. differentiable rule_calculus_difference. Qed.
Lemma differentiable_mul u v x : differentiable_at u x -> differentiable_at v x -> differentiable_at (fun y => pmul (u y) (v y)) x.
Proof. differentiable rule_calculus_product. Qed.
Lemma differentiable_neg u x : differentiable_at u x -> differentiable_at (fun y => pneg (u y)) x.
Proof. differentiable rule_calculus_negation. Qed.
Lemma differentiable_div u v x : differentiable_at u x -> differentiable_at v x -> pne (v x) (num 0) -> differentiable_at (fun y => pdiv (u y) (v y)) x.
Proof. differentiable rule_calculus_quotient. Qed.
Lemma differentiable_rpow u v x : differentiable_at u x -> differentiable_at v x -> plt (num 0) (u x) -> differentiable_at (fun y => prpow (u y) (v y)) x.
Proof. differentiable rule_calculus_general_power. Qed.
Lemma differentiable_pow_positive u q x : differentiable_at u x -> plt (num 0) (u x) -> differentiable_at (fun y => ppow (u y) q) x.
Proof. differentiable (rule_calculus_root q). Qed.
Lemma differentiable_pow_nonzero u q x : differentiable_at u x -> pne (u x) (num 0) -> odd_denominator q = true ->
  differentiable_at (fun y => ppow (u y) q) x.
Proof. intros [d D] N O. eexists. apply (rule_calculus_odd_root q u d x D); [apply odd_literal; exact O|exact N]. Qed.
Lemma differentiable_pow_whole u q x : differentiable_at u x -> (literal_integer q && literal_le 1 q)%bool = true ->
  differentiable_at (fun y => ppow (u y) q) x.
Proof. intros [d D] H. apply andb_prop in H as [I L]. eexists. exact (rule_calculus_power q u d x D I L). Qed.
Lemma differentiable_Acos u x : differentiable_at u x -> plt (num (-1)) (u x) -> plt (u x) (num 1) -> differentiable_at (fun y => Acos (u y)) x.
Proof. differentiable rule_acos_derivative. Qed.
Lemma differentiable_Acosh u x : differentiable_at u x -> plt (num 1) (u x) -> differentiable_at (fun y => Acosh (u y)) x.
Proof. differentiable rule_acosh_derivative. Qed.
Lemma differentiable_Asin u x : differentiable_at u x -> plt (num (-1)) (u x) -> plt (u x) (num 1) -> differentiable_at (fun y => Asin (u y)) x.
Proof. differentiable rule_asin_derivative. Qed.
Lemma differentiable_Asinh u x : differentiable_at u x -> differentiable_at (fun y => Asinh (u y)) x.
Proof. differentiable rule_asinh_derivative. Qed.
Lemma differentiable_Atan u x : differentiable_at u x -> differentiable_at (fun y => Atan (u y)) x.
Proof. differentiable rule_atan_derivative. Qed.
Lemma differentiable_Atanh u x : differentiable_at u x -> plt (num (-1)) (u x) -> plt (u x) (num 1) -> differentiable_at (fun y => Atanh (u y)) x.
Proof. differentiable rule_atanh_derivative. Qed.
Lemma differentiable_Cos u x : differentiable_at u x -> differentiable_at (fun y => Cos (u y)) x.
Proof. differentiable rule_cos_derivative. Qed.
Lemma differentiable_Cosh u x : differentiable_at u x -> differentiable_at (fun y => Cosh (u y)) x.
Proof. differentiable rule_cosh_derivative. Qed.
Lemma differentiable_Cot u x : differentiable_at u x -> pne (Sin (u x)) (num 0) -> differentiable_at (fun y => Cot (u y)) x.
Proof. differentiable rule_cot_derivative. Qed.
Lemma differentiable_Coth u x : differentiable_at u x -> pne (u x) (num 0) -> differentiable_at (fun y => Coth (u y)) x.
Proof. differentiable rule_coth_derivative. Qed.
Lemma differentiable_Csc u x : differentiable_at u x -> pne (Sin (u x)) (num 0) -> differentiable_at (fun y => Csc (u y)) x.
Proof. differentiable rule_csc_derivative. Qed.
Lemma differentiable_Csch u x : differentiable_at u x -> pne (u x) (num 0) -> differentiable_at (fun y => Csch (u y)) x.
Proof. differentiable rule_csch_derivative. Qed.
Lemma differentiable_Erf u x : differentiable_at u x -> differentiable_at (fun y => Erf (u y)) x.
Proof. differentiable rule_erf_derivative. Qed.
Lemma differentiable_Exp u x : differentiable_at u x -> differentiable_at (fun y => Exp (u y)) x.
Proof. differentiable rule_exp_derivative. Qed.
Lemma differentiable_Ln u x : differentiable_at u x -> plt (num 0) (u x) -> differentiable_at (fun y => Ln (u y)) x.
Proof. differentiable rule_ln_derivative. Qed.
Lemma differentiable_Sec u x : differentiable_at u x -> pne (Cos (u x)) (num 0) -> differentiable_at (fun y => Sec (u y)) x.
Proof. differentiable rule_sec_derivative. Qed.
Lemma differentiable_Sech u x : differentiable_at u x -> differentiable_at (fun y => Sech (u y)) x.
Proof. differentiable rule_sech_derivative. Qed.
Lemma differentiable_Sin u x : differentiable_at u x -> differentiable_at (fun y => Sin (u y)) x.
Proof. differentiable rule_sin_derivative. Qed.
Lemma differentiable_Sinh u x : differentiable_at u x -> differentiable_at (fun y => Sinh (u y)) x.
Proof. differentiable rule_sinh_derivative. Qed.
Lemma differentiable_Tan u x : differentiable_at u x -> pne (Cos (u x)) (num 0) -> differentiable_at (fun y => Tan (u y)) x.
Proof. differentiable rule_tan_derivative. Qed.
Lemma differentiable_Tanh u x : differentiable_at u x -> differentiable_at (fun y => Tanh (u y)) x.
Proof. differentiable rule_tanh_derivative. Qed.
