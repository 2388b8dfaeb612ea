(** Inferences: one lemma for every inference of the kernel (docs/trust.md, table "Inferences"), and the walks over a term that show where it
    is defined and continuous. An exported proof applies these lemmas and those of Theory.v, one a step.
    The field step is in Field.v, numbers are in Numbers.v. *)
From Coq Require Import Psatz.
From GP Require Import GPrime.
Open Scope R_scope.

(** * Equality *)

Lemma peq_eq a b : peq a b -> a = b.
Proof. intros (r & -> & ->); reflexivity. Qed.
Lemma peq_of a b : pdefined a -> a = b -> peq a b.
Proof. intros [r ->] <-. exists r; split; reflexivity. Qed.
Lemma peq_left a b : peq a b -> pdefined a.
Proof. intros (r & H & _). exists r; exact H. Qed.
Lemma peq_right a b : peq a b -> pdefined b.
Proof. intros (r & _ & H). exists r; exact H. Qed.
Lemma peq_sym a b : peq a b -> peq b a.
Proof. intros (r & H & K). exists r; split; assumption. Qed.
(** Replacing equals in a context, one application at a time. *)
Lemma congruence {A B : Type} (f g : A -> B) (a b : A) : f = g -> a = b -> f a = g b.
Proof. intros -> ->; reflexivity. Qed.
Lemma reflexivity a : pdefined a -> peq a a.
Proof. intros [r H]. exists r; split; exact H. Qed.
Definition rewriting := peq_of.

(** * Facts about one relation that follow from another at sight *)

Lemma less_unequal a b : plt a b -> pne a b.
Proof. intros (r & s & H & K & L). exists r, s; repeat split; trivial. lra. Qed.
Lemma greater_unequal a b : plt b a -> pne a b.
Proof. intros (r & s & H & K & L). exists s, r; repeat split; trivial. lra. Qed.
Lemma less_at_most a b : plt a b -> ple a b.
Proof. intros (r & s & H & K & L). exists r, s; repeat split; trivial. lra. Qed.
Lemma plt_left a b : plt a b -> pdefined a.
Proof. intros (r & s & H & _). exists r; exact H. Qed.
Lemma plt_right a b : plt a b -> pdefined b.
Proof. intros (r & s & _ & H & _). exists s; exact H. Qed.
Lemma pne_left a b : pne a b -> pdefined a.
Proof. intros (r & s & H & _). exists r; exact H. Qed.
Lemma pne_right a b : pne a b -> pdefined b.
Proof. intros (r & s & _ & H & _). exists s; exact H. Qed.

(** * Where a term is defined *)

Ltac values := repeat match goal with
  | H : pdefined _ |- _ => destruct H as [? H]
  | H : peq _ _ |- _ => destruct H as (? & ? & ?)
  | H : pne _ _ |- _ => destruct H as (? & ? & ? & ? & ?)
  | H : plt _ _ |- _ => destruct H as (? & ? & ? & ? & ?)
  | H : ple _ _ |- _ => destruct H as (? & ? & ? & ? & ?)
  end; unfold num, rat in *; cbn in *; repeat match goal with H : Some _ = Some _ |- _ => injection H as H end; subst; cbn in *.
Ltac decide_ifs := repeat match goal with
  | |- context [if ?c then _ else _] => destruct c; try lra; try congruence
  end.

Lemma defined_num q : pdefined (num q).
Proof. eexists; reflexivity. Qed.
Lemma defined_var r : pdefined (var r).
Proof. eexists; reflexivity. Qed.
Lemma defined_pi : pdefined Pi.
Proof. eexists; reflexivity. Qed.
Lemma defined_add a b : pdefined a -> pdefined b -> pdefined (padd a b).
Proof. intros; values; eexists; reflexivity. Qed.
Lemma defined_sub a b : pdefined a -> pdefined b -> pdefined (psub a b).
Proof. intros; values; eexists; reflexivity. Qed.
Lemma defined_mul a b : pdefined a -> pdefined b -> pdefined (pmul a b).
Proof. intros; values; eexists; reflexivity. Qed.
Lemma defined_neg a : pdefined a -> pdefined (pneg a).
Proof. intros; values; eexists; reflexivity. Qed.
Lemma rat_zero : rat 0 = 0.
Proof. reflexivity. Qed.
Lemma defined_div a b : pdefined a -> pdefined b -> pne b (num 0) -> pdefined (pdiv a b).
Proof.
  intros [x ->] _ (r & s & -> & E & N). injection E as <-. unfold rat in N; cbn in N. cbn.
  destruct (Req_EM_T r 0) as [Z|Z]; [contradiction|]. eexists; reflexivity.
Qed.
Lemma defined_rpow a b : pdefined a -> pdefined b -> plt (num 0) a -> pdefined (prpow a b).
Proof.
  intros _ [x ->] (r & s & E & -> & N). injection E as <-. unfold rat in N; cbn in N. cbn.
  destruct (Rlt_dec 0 s) as [Z|Z]; [|contradiction]. eexists; reflexivity.
Qed.

(** Literal exponents q: which condition on the base they need. *)
Definition odd_denominator (q : Q) : bool := negb (even_positive (Qden (Qred q))).
Definition not_negative (q : Q) : bool := negb (Qnum (Qred q) <? 0)%Z.
Lemma defined_pow a q : pdefined a -> (odd_denominator q && not_negative q)%bool = true -> pdefined (ppow a q).
Proof.
  intros [x ->] H. apply andb_prop in H as [H K]. unfold odd_denominator, not_negative in *. cbn; unfold real_pow.
  destruct (even_positive _); [discriminate|]. destruct (_ <? 0)%Z; [discriminate|]. eexists; reflexivity.
Qed.
Lemma defined_pow_nonzero a q : pdefined a -> pne a (num 0) -> odd_denominator q = true -> pdefined (ppow a q).
Proof.
  intros _ (r & s & -> & E & N) H. injection E as <-. unfold rat in N; cbn in N. unfold odd_denominator in *. cbn; unfold real_pow.
  destruct (even_positive _); [discriminate|]. destruct (_ <? 0)%Z; [|eexists; reflexivity].
  destruct (Req_EM_T r 0); [contradiction|]. eexists; reflexivity.
Qed.
Lemma defined_pow_nonnegative a q : pdefined a -> ple (num 0) a -> not_negative q = true -> pdefined (ppow a q).
Proof.
  intros _ (r & s & E & -> & N) H. injection E as <-. unfold rat in N; cbn in N. unfold not_negative in *. cbn; unfold real_pow.
  destruct (_ <? 0)%Z; [discriminate|]. destruct (Rlt_dec s 0); [lra|]. destruct (even_positive _); eexists; reflexivity.
Qed.
Lemma defined_pow_positive a q : pdefined a -> plt (num 0) a -> pdefined (ppow a q).
Proof.
  intros _ (r & s & E & -> & N). injection E as <-. unfold rat in N; cbn in N. cbn; unfold real_pow.
  destruct (Rlt_dec s 0); [lra|]. destruct (Req_EM_T s 0); [lra|].
  destruct (even_positive _), (_ <? 0)%Z; eexists; reflexivity.
Qed.
Lemma defined_if_lt a b u v : pdefined a -> pdefined b -> pdefined u -> pdefined v -> pdefined (pif_lt a b u v).
Proof. intros [? ->] [? ->] ? ?. cbn. destruct (Rlt_dec _ _); assumption. Qed.
Lemma defined_if_le a b u v : pdefined a -> pdefined b -> pdefined u -> pdefined v -> pdefined (pif_le a b u v).
Proof. intros [? ->] [? ->] ? ?. cbn. destruct (Rle_dec _ _); assumption. Qed.
Lemma defined_if_eq a b u v : pdefined a -> pdefined b -> pdefined u -> pdefined v -> pdefined (pif_eq a b u v).
Proof. intros [? ->] [? ->] ? ?. cbn. destruct (Req_EM_T _ _); assumption. Qed.

(** Functions that are defined everywhere; those with a forbidden zero; those with a domain of their own. *)
Lemma defined_everywhere f a : pdefined a -> pdefined (everywhere f a).
Proof. intros [? ->]. eexists; reflexivity. Qed.
Lemma defined_Max a b : pdefined a -> pdefined b -> pdefined (Max a b).
Proof. intros [? ->] [? ->]. eexists; reflexivity. Qed.
Lemma defined_Min a b : pdefined a -> pdefined b -> pdefined (Min a b).
Proof. intros [? ->] [? ->]. eexists; reflexivity. Qed.
Lemma defined_unless_zero g f a : pdefined a -> pne (everywhere g a) (num 0) -> pdefined (unless_zero g f a).
Proof.
  intros [x ->] (r & s & E & K & N). cbn in E. injection E as <-. injection K as <-. unfold rat in N; cbn in N. cbn.
  destruct (Req_EM_T (g x) 0); [contradiction|]. eexists; reflexivity.
Qed.
Lemma everywhere_id a : everywhere (fun r => r) a = a.
Proof. destruct a; reflexivity. Qed.
Lemma defined_unless_itself_zero f a : pdefined a -> pne a (num 0) -> pdefined (unless_zero (fun r => r) f a).
Proof. intros H K. apply defined_unless_zero; [exact H|]. rewrite everywhere_id. exact K. Qed.
Lemma defined_Abs a : pdefined a -> pdefined (Abs a). Proof. apply defined_everywhere. Qed.
Lemma defined_Asinh a : pdefined a -> pdefined (Asinh a). Proof. apply defined_everywhere. Qed.
Lemma defined_Atan a : pdefined a -> pdefined (Atan a). Proof. apply defined_everywhere. Qed.
Lemma defined_Cos a : pdefined a -> pdefined (Cos a). Proof. apply defined_everywhere. Qed.
Lemma defined_Cosh a : pdefined a -> pdefined (Cosh a). Proof. apply defined_everywhere. Qed.
Lemma defined_Erf a : pdefined a -> pdefined (Erf a). Proof. apply defined_everywhere. Qed.
Lemma defined_Exp a : pdefined a -> pdefined (Exp a). Proof. apply defined_everywhere. Qed.
Lemma defined_Sech a : pdefined a -> pdefined (Sech a). Proof. apply defined_everywhere. Qed.
Lemma defined_Sign a : pdefined a -> pdefined (Sign a). Proof. apply defined_everywhere. Qed.
Lemma defined_Sin a : pdefined a -> pdefined (Sin a). Proof. apply defined_everywhere. Qed.
Lemma defined_Sinh a : pdefined a -> pdefined (Sinh a). Proof. apply defined_everywhere. Qed.
Lemma defined_Tanh a : pdefined a -> pdefined (Tanh a). Proof. apply defined_everywhere. Qed.
Lemma defined_Cot a : pdefined a -> pne (Sin a) (num 0) -> pdefined (Cot a). Proof. apply defined_unless_zero. Qed.
Lemma defined_Csc a : pdefined a -> pne (Sin a) (num 0) -> pdefined (Csc a). Proof. apply defined_unless_zero. Qed.
Lemma defined_Sec a : pdefined a -> pne (Cos a) (num 0) -> pdefined (Sec a). Proof. apply defined_unless_zero. Qed.
Lemma defined_Tan a : pdefined a -> pne (Cos a) (num 0) -> pdefined (Tan a). Proof. apply defined_unless_zero. Qed.
Lemma defined_Coth a : pdefined a -> pne a (num 0) -> pdefined (Coth a). Proof. apply defined_unless_itself_zero. Qed.
Lemma defined_Csch a : pdefined a -> pne a (num 0) -> pdefined (Csch a). Proof. apply defined_unless_itself_zero. Qed.
Ltac in_domain := intros; values; cbn; decide_ifs; eexists; reflexivity.
Lemma defined_Ln a : pdefined a -> plt (num 0) a -> pdefined (Ln a).
Proof. in_domain. Qed.
Lemma defined_Acos a : pdefined a -> ple (num (-1)) a -> ple a (num 1) -> pdefined (Acos a).
Proof. in_domain. Qed.
Lemma defined_Asin a : pdefined a -> ple (num (-1)) a -> ple a (num 1) -> pdefined (Asin a).
Proof. in_domain. Qed.
Lemma defined_Acosh a : pdefined a -> ple (num 1) a -> pdefined (Acosh a).
Proof. in_domain. Qed.
Lemma defined_Atanh a : pdefined a -> plt (num (-1)) a -> plt a (num 1) -> pdefined (Atanh a).
Proof. in_domain. Qed.

(** * Where a term is not defined: strict positions *)

Lemma none_left {f} (a b : pr) : a = None -> bind2 a b f = None.
Proof. intros ->; reflexivity. Qed.
Lemma none_right {f} (a b : pr) : b = None -> bind2 a b f = None.
Proof. intros ->; destruct a; reflexivity. Qed.
Lemma none_only {f} (a : pr) : a = None -> bind a f = None.
Proof. intros ->; reflexivity. Qed.

Lemma even_root_undefined a q : plt a (num 0) -> even_positive (Qden (Qred q)) = true -> ppow a q = None.
Proof.
  intros (r & s & -> & E & L) H. injection E as <-. unfold rat in L; cbn in L. cbn; unfold real_pow. rewrite H.
  destruct (Rlt_dec r 0); [reflexivity|contradiction].
Qed.
Ltac beyond := intros (r & s & E & K & L); injection K as <-; unfold rat in *; cbn in *; match goal with a : pr |- _ => destruct a; [|discriminate] end;
  injection E as <-; unfold rat in *; cbn in *; decide_ifs; reflexivity.
Lemma Asin_undefined_above a : plt (psub (num 1) a) (num 0) -> Asin a = None. Proof. beyond. Qed.
Lemma Asin_undefined_below a : plt (psub a (num (-1))) (num 0) -> Asin a = None. Proof. beyond. Qed.
Lemma Acos_undefined_above a : plt (psub (num 1) a) (num 0) -> Acos a = None. Proof. beyond. Qed.
Lemma Acos_undefined_below a : plt (psub a (num (-1))) (num 0) -> Acos a = None. Proof. beyond. Qed.
Lemma Acosh_undefined a : plt (psub a (num 1)) (num 0) -> Acosh a = None. Proof. beyond. Qed.

(** * Near a point *)

Lemma near_all (x : R) (P : R -> Prop) : (forall y, P y) -> locally x P.
Proof. apply filter_forall. Qed.
Lemma near_cons (x : R) (P Q : R -> Prop) : locally x P -> locally x (fun y => P y -> Q y) -> locally x Q.
Proof. intros H K. generalize (filter_and _ _ H K). apply filter_imp. intros y [A B]; exact (B A). Qed.

(** Defined near x, and continuous there. *)
Definition continuous_at (f : R -> pr) (x : R) : Prop := exists g : R -> R, locally x (fun y => f y = Some (g y)) /\ continuous g x.

Lemma continuous_at_defined f x : continuous_at f x -> pdefined (f x).
Proof. intros (g & H & _). exists (g x). exact (locally_singleton _ _ H). Qed.
Lemma continuous_at_value f x r : continuous_at f x -> f x = Some r ->
  exists g : R -> R, locally x (fun y => f y = Some (g y)) /\ continuous g x /\ g x = r.
Proof.
  intros (g & H & C) E. exists g. repeat split; trivial. pose proof (locally_singleton _ _ H) as K. cbn in K. congruence.
Qed.

(** A condition that holds at x and is open: it holds near x. *)
Lemma open_lt l r x : (pdefined (l x) -> continuous_at l x) -> (pdefined (r x) -> continuous_at r x) -> plt (l x) (r x) ->
  locally x (fun y => plt (l y) (r y)).
Proof.
  intros L R_ H. specialize (L (plt_left _ _ H)). specialize (R_ (plt_right _ _ H)). destruct H as (a & b & A & B & H).
  destruct (continuous_at_value _ _ _ L A) as (g & G & CG & <-). destruct (continuous_at_value _ _ _ R_ B) as (h & K & CK & <-).
  assert (D : continuous (fun y => minus (h y) (g y)) x) by (apply (continuous_minus h g); assumption).
  assert (N : locally x (fun y => 0 < h y - g y)).
  { apply (D (fun v => 0 < v)). apply (open_gt 0). change (0 < h x - g x). lra. }
  generalize (filter_and _ _ G (filter_and _ _ K N)). apply filter_imp. intros y (E & F & M). exists (g y), (h y).
  repeat split; trivial. lra.
Qed.
Lemma open_ne l r x : (pdefined (l x) -> continuous_at l x) -> (pdefined (r x) -> continuous_at r x) -> pne (l x) (r x) ->
  locally x (fun y => pne (l y) (r y)).
Proof.
  intros L R_ H. pose proof H as (a & b & A & B & N). destruct (Rtotal_order a b) as [M|[M|M]]; [|contradiction|].
  - assert (K : plt (l x) (r x)) by (exists a, b; auto). generalize (open_lt l r x L R_ K). apply filter_imp. intro; apply less_unequal.
  - assert (K : plt (r x) (l x)) by (exists b, a; auto). generalize (open_lt r l x R_ L K). apply filter_imp. intro; apply greater_unequal.
Qed.

(** * Where a term is continuous *)

Lemma continuous_fixed c x : pdefined c -> continuous_at (fun _ => c) x.
Proof. intros [r ->]. exists (fun _ => r). split; [apply near_all; reflexivity|apply continuous_const]. Qed.
Lemma continuous_var x : continuous_at var x.
Proof. exists (fun y => y). split; [apply near_all; reflexivity|apply continuous_id]. Qed.
(** A real function applied to the value. *)
Lemma continuous_bind (F : R -> pr) (u : R -> pr) x a : u x = Some a -> continuous_at u x -> continuous_at F a ->
  continuous_at (fun y => bind (u y) F) x.
Proof.
  intros E U (h & H & C). destruct (continuous_at_value _ _ _ U E) as (g & G & CG & <-). exists (fun y => h (g y)). split.
  - generalize (filter_and _ _ G (CG _ H)). apply filter_imp. intros y (A & B). rewrite A. exact B.
  - apply (continuous_comp g h); assumption.
Qed.
Lemma continuous_everywhere f u x : (forall a, continuous f a) -> continuous_at u x -> continuous_at (fun y => everywhere f (u y)) x.
Proof.
  intros C U. destruct (continuous_at_defined _ _ U) as [a E]. apply (continuous_bind _ u x a E U). exists f.
  split; [apply near_all; reflexivity|apply C].
Qed.
Lemma continuous_bind2 (F : R -> R -> R) u v x : (forall p, continuous (fun q : R * R => F (fst q) (snd q)) p) ->
  continuous_at u x -> continuous_at v x -> continuous_at (fun y => bind2 (u y) (v y) (fun r s => Some (F r s))) x.
Proof.
  intros C (g & G & CG) (h & H & CH). exists (fun y => F (g y) (h y)). split.
  - generalize (filter_and _ _ G H). apply filter_imp. intros y (-> & ->). reflexivity.
  - apply (continuous_comp_2 g h F); [assumption|assumption|apply C].
Qed.
Lemma continuous_add u v x : continuous_at u x -> continuous_at v x -> continuous_at (fun y => padd (u y) (v y)) x.
Proof. apply (continuous_bind2 Rplus). intros [r s]. apply (continuous_plus (V := R_NormedModule)); [apply continuous_fst|apply continuous_snd]. Qed.
Lemma continuous_sub u v x : continuous_at u x -> continuous_at v x -> continuous_at (fun y => psub (u y) (v y)) x.
Proof. apply (continuous_bind2 Rminus). intros [r s]. apply (continuous_minus (V := R_NormedModule)); [apply continuous_fst|apply continuous_snd]. Qed.
Lemma continuous_mul u v x : continuous_at u x -> continuous_at v x -> continuous_at (fun y => pmul (u y) (v y)) x.
Proof. apply (continuous_bind2 Rmult). intros [r s]. apply (continuous_mult (K := R_AbsRing)); [apply continuous_fst|apply continuous_snd]. Qed.
Lemma continuous_neg u x : continuous_at u x -> continuous_at (fun y => pneg (u y)) x.
Proof. apply (continuous_everywhere Ropp). intro. apply (continuous_opp (V := R_NormedModule)), continuous_id. Qed.
Lemma Rmax_abs r s : Rmax r s = (r + s + Rabs (r - s)) / 2.
Proof. unfold Rmax. destruct (Rle_dec r s); unfold Rabs; destruct (Rcase_abs _); lra. Qed.
Lemma Rmin_abs r s : Rmin r s = (r + s - Rabs (r - s)) / 2.
Proof. unfold Rmin. destruct (Rle_dec r s); unfold Rabs; destruct (Rcase_abs _); lra. Qed.
Lemma continuous_half_abs (k : R) (p : R * R) : continuous (fun q : R * R => (fst q + snd q + k * Rabs (fst q - snd q)) / 2) p.
Proof.
  assert (A := continuous_fst (U := R_UniformSpace) (V := R_UniformSpace) (fst p) (snd p)).
  assert (B := continuous_snd (U := R_UniformSpace) (V := R_UniformSpace) (fst p) (snd p)). rewrite <- surjective_pairing in A, B.
  apply (continuous_mult (K := R_AbsRing) (fun q : R * R => fst q + snd q + k * Rabs (fst q - snd q)) (fun _ => / 2)); [|apply continuous_const].
  apply (continuous_plus (V := R_NormedModule) (fun q : R * R => fst q + snd q) (fun q => k * Rabs (fst q - snd q))).
  { apply (continuous_plus (V := R_NormedModule) (fun q : R * R => fst q) (fun q => snd q)); assumption. }
  apply (continuous_mult (K := R_AbsRing) (fun _ => k) (fun q : R * R => Rabs (fst q - snd q))); [apply continuous_const|].
  apply (continuous_comp (fun q : R * R => fst q - snd q) Rabs); [|apply continuous_Rabs].
  apply (continuous_minus (V := R_NormedModule) (fun q : R * R => fst q) (fun q => snd q)); assumption.
Qed.
Lemma continuous_Max u v x : continuous_at u x -> continuous_at v x -> continuous_at (fun y => Max (u y) (v y)) x.
Proof.
  apply (continuous_bind2 Rmax). intro p. apply (continuous_ext (fun q : R * R => (fst q + snd q + 1 * Rabs (fst q - snd q)) / 2)).
  - intro q. rewrite Rmax_abs. lra.
  - apply continuous_half_abs.
Qed.
Lemma continuous_Min u v x : continuous_at u x -> continuous_at v x -> continuous_at (fun y => Min (u y) (v y)) x.
Proof.
  apply (continuous_bind2 Rmin). intro p. apply (continuous_ext (fun q : R * R => (fst q + snd q + (-1) * Rabs (fst q - snd q)) / 2)).
  - intro q. rewrite Rmin_abs. lra.
  - apply continuous_half_abs.
Qed.

(** * Derivatives *)

Lemma has_derivative_unique n : forall f x l m, has_derivative n f x l -> has_derivative n f x m -> l = m.
Proof.
  induction n as [|n IH]; intros f x l m.
  - cbn. congruence.
  - intros (g & G & DG) (h & H & DH). rewrite <- (is_derive_unique _ _ _ DG), <- (is_derive_unique _ _ _ DH).
    apply Derive_ext_loc. generalize (filter_and _ _ G H). apply filter_imp. intros y (A & B). exact (IH _ _ _ _ A B).
Qed.
Lemma has_derivative_near n f f' x l : locally x (fun y => f' y = f y) -> has_derivative n f x l -> has_derivative n f' x l.
Proof.
  revert x l. induction n as [|n IH]; intros x l E.
  - cbn. intro H. rewrite (locally_singleton _ _ E). exact H.
  - intros (g & G & D). exists g. split; trivial.
    generalize (filter_and _ _ (locally_locally _ _ E) G). apply filter_imp. intros y (A & B). exact (IH _ _ A B).
Qed.
Lemma has_derivative_lower n : forall f x l, has_derivative (S n) f x l -> exists g : R -> R, locally x (fun y => has_derivative n f y (g y)).
Proof. intros f x l (g & G & _). exists g. exact G. Qed.
Lemma has_derivative_below m n f x l : (m <= n)%nat -> has_derivative n f x l -> exists k, has_derivative m f x k.
Proof.
  intro L. revert x l. induction L as [|n L IH]; intros x l H.
  - exists l. exact H.
  - destruct H as (g & G & _). exact (IH _ _ (locally_singleton _ _ G)).
Qed.
Lemma has_derivative_1 f x l : has_derivative 1 f x l <-> exists g : R -> R, locally x (fun y => f y = Some (g y)) /\ is_derive g x l.
Proof. reflexivity. Qed.

Lemma value n f x d e : derivative n f x d -> peq d e -> derivative n f x e.
Proof. intros H E. rewrite <- (peq_eq _ _ E). exact H. Qed.
Lemma value_left f x d e : derivative_left f x d -> peq d e -> derivative_left f x e.
Proof. intros H E. rewrite <- (peq_eq _ _ E). exact H. Qed.
Lemma value_right f x d e : derivative_right f x d -> peq d e -> derivative_right f x e.
Proof. intros H E. rewrite <- (peq_eq _ _ E). exact H. Qed.
Lemma transfer n f g x d : derivative n g x d -> locally x (fun y => peq (f y) (g y)) -> derivative n f x d.
Proof.
  intros (l & E & H) A. exists l. split; trivial. apply (has_derivative_near n g); trivial. revert A. apply filter_imp.
  intros y B. exact (peq_eq _ _ B).
Qed.
Lemma next_order n f d e x : locally x (fun y => derivative n f y (d y)) -> derivative 1 d x e -> derivative (S n) f x e.
Proof.
  intros L (l & E & g & G & D). exists l. split; trivial. exists g. split; trivial.
  generalize (filter_and _ _ L G). apply filter_imp. intros y ((k & A & B) & C). change (d y = Some (g y)) in C. rewrite A in C. injection C as ->. exact B.
Qed.

(** * One-sided derivatives *)

Lemma quotient_limit g x l : is_derive g x l -> filterlim (fun y => (g y - g x) / (y - x)) (locally' x) (locally l).
Proof.
  intro D. apply is_derive_Reals in D. apply filterlim_locally. intro eps.
  destruct (D eps (cond_pos eps)) as [delta H]. exists delta. intros y B N.
  assert (K : y - x <> 0) by lra. specialize (H (y - x) K). unfold ball in *; cbn in *. unfold AbsRing_ball, abs, minus, plus, opp in *; cbn in *.
  replace (x + (y - x)) with y in H by ring. apply H. replace (y - x) with (y + - x) by ring. exact B.
Qed.
Lemma left_within x : filter_le (at_left x) (locally' x).
Proof. intros P (d & H). exists d. intros y B L. apply H; [exact B|lra]. Qed.
Lemma right_within x : filter_le (at_right x) (locally' x).
Proof. intros P (d & H). exists d. intros y B L. apply H; [exact B|lra]. Qed.
Lemma at_left_near x P : locally x P -> at_left x P.
Proof. intros (d & H). exists d. intros y B _. exact (H y B). Qed.
Lemma at_right_near x P : locally x P -> at_right x P.
Proof. intros (d & H). exists d. intros y B _. exact (H y B). Qed.

Section Sides.
Variable side : (R -> Prop) -> Prop.
Context {proper : ProperFilter side}.
Variable x : R.
Hypothesis within : filter_le side (locally' x).
Hypothesis near : forall P, locally x P -> side P.

Lemma one_sided_unique f l m : one_sided side f x l -> one_sided side f x m -> l = m.
Proof using proper within.
  intros (g & Gx & G & LG) (h & Hx & H & LH). assert (E : g x = h x) by congruence.
  apply (filterlim_locally_unique (fun y => (g y - g x) / (y - x)) l m LG).
  apply (filterlim_ext_loc (fun y => (h y - h x) / (y - x))); [|exact LH].
  generalize (filter_and _ _ G H). apply filter_imp. intros y (A & B). rewrite A in B. injection B as ->. rewrite E. reflexivity.
Qed.
Lemma one_sided_of_derivative f l : has_derivative 1 f x l -> one_sided side f x l.
Proof using within near.
  intros (g & G & D). exists g. split; [exact (locally_singleton _ _ G)|]. split; [exact (near _ G)|].
  apply (filterlim_filter_le_1 _ within). exact (quotient_limit g x l D).
Qed.
Lemma one_sided_ext f f' l : f' x = f x -> side (fun y => f' y = f y) -> one_sided side f x l -> one_sided side f' x l.
Proof using proper.
  intros E S_ (g & Gx & G & L). exists g. split; [congruence|]. split; [|exact L].
  generalize (filter_and _ _ S_ G). apply filter_imp. intros y (A & B). congruence.
Qed.
(** f has a one-sided derivative, so it is defined on that side and continuous there. *)
Lemma one_sided_continuous f l : one_sided side f x l ->
  exists g : R -> R, f x = Some (g x) /\ side (fun y => f y = Some (g y)) /\ filterlim g side (locally (g x)).
Proof using near proper within.
  intros (g & Gx & G & L). exists g. split; trivial. split; trivial.
  assert (X : filterlim (fun y => y - x) side (locally 0)).
  { apply (filterlim_filter_le_1 (fun y => y - x) (fun P H => near P H)). replace 0 with (x - x) by ring.
    apply (continuous_minus (V := R_NormedModule) (fun y : R => y) (fun _ => x)); [apply continuous_id|apply continuous_const]. }
  assert (M : filterlim (fun y => ((g y - g x) / (y - x)) * (y - x) + g x) side (locally (l * 0 + g x))).
  { eapply filterlim_comp_2; [|apply filterlim_const|apply (filterlim_plus (V := R_NormedModule))].
    eapply filterlim_comp_2; [exact L|exact X|apply (filterlim_mult (K := R_AbsRing))]. }
  replace (l * 0 + g x) with (g x) in M by ring. revert M. apply filterlim_ext_loc.
  apply within. exists (mkposreal 1 Rlt_0_1). intros y _ N. field. lra.
Qed.
End Sides.

Lemma has_left_unique f x l m : has_left f x l -> has_left f x m -> l = m.
Proof. apply one_sided_unique, left_within. exact _. Qed.
Lemma has_right_unique f x l m : has_right f x l -> has_right f x m -> l = m.
Proof. apply one_sided_unique, right_within. exact _. Qed.
Lemma has_left_of_derivative f x l : has_derivative 1 f x l -> has_left f x l.
Proof. apply one_sided_of_derivative; [apply left_within|apply at_left_near]. Qed.
Lemma has_right_of_derivative f x l : has_derivative 1 f x l -> has_right f x l.
Proof. apply one_sided_of_derivative; [apply right_within|apply at_right_near]. Qed.

(** f and f' agree near x: the same one-sided derivatives. *)
Lemma has_left_near f f' x l : locally x (fun y => f' y = f y) -> has_left f x l -> has_left f' x l.
Proof. intros E. apply one_sided_ext; [exact _|exact (locally_singleton _ _ E)|exact (at_left_near _ _ E)]. Qed.
Lemma has_right_near f f' x l : locally x (fun y => f' y = f y) -> has_right f x l -> has_right f' x l.
Proof. intros E. apply one_sided_ext; [exact _|exact (locally_singleton _ _ E)|exact (at_right_near _ _ E)]. Qed.

(** w vanishes at x and increases there: it is negative to the left and positive to the right. *)
Lemma increasing_sides (w : R -> pr) x wd : derivative 1 w x wd -> plt (num 0) wd -> peq (w x) (num 0) ->
  at_left x (fun y => plt (w y) (num 0)) /\ at_right x (fun y => plt (num 0) (w y)).
Proof.
  intros (l & -> & g & G & D) (r & s & E & K & P) (z & Z & Ez). injection E as <-. injection K as <-. injection Ez as <-.
  unfold rat in *; cbn in *. assert (gx : g x = 0). { pose proof (locally_singleton _ _ G) as H. cbn in H. congruence. }
  assert (Q := quotient_limit g x l D).
  assert (N : locally' x (fun y => 0 < (g y - g x) / (y - x))) by (apply (Q (fun v => 0 < v)), (open_gt 0 l P)).
  assert (S_ : forall v h, 0 < v / h -> h <> 0 -> 0 < v * h).
  { intros v h A B. replace (v * h) with (v / h * (h * h)) by (field; exact B). apply Rmult_lt_0_compat; nra. }
  split.
  - generalize (filter_and _ _ (at_left_near _ _ G) (left_within x _ N)). intros (d & H). exists d. intros y B L.
    destruct (H y B L) as (A & C). specialize (S_ _ _ C ltac:(lra)). rewrite gx in S_. exists (g y), 0. repeat split; trivial. cbn. nra.
  - generalize (filter_and _ _ (at_right_near _ _ G) (right_within x _ N)). intros (d & H). exists d. intros y B L.
    destruct (H y B L) as (A & C). specialize (S_ _ _ C ltac:(lra)). rewrite gx in S_. exists 0, (g y). repeat split; trivial. cbn. nra.
Qed.

Lemma one_sided_left f g w x d wd : locally x (fun y => plt (w y) (num 0) -> peq (f y) (g y)) -> derivative 1 g x d -> peq (f x) (g x) ->
  derivative 1 w x wd -> plt (num 0) wd -> peq (w x) (num 0) -> derivative_left f x d.
Proof.
  intros A (l & -> & D) V W I Z. exists l. split; trivial. destruct (increasing_sides w x wd W I Z) as [S_ _].
  apply (one_sided_ext _ x g); [exact (peq_eq _ _ V)| |apply has_left_of_derivative; exact D].
  generalize (filter_and _ _ (at_left_near _ _ A) S_). apply filter_imp. intros y (H & K). exact (peq_eq _ _ (H K)).
Qed.
Lemma one_sided_right f g w x d wd : locally x (fun y => plt (num 0) (w y) -> peq (f y) (g y)) -> derivative 1 g x d -> peq (f x) (g x) ->
  derivative 1 w x wd -> plt (num 0) wd -> peq (w x) (num 0) -> derivative_right f x d.
Proof.
  intros A (l & -> & D) V W I Z. exists l. split; trivial. destruct (increasing_sides w x wd W I Z) as [_ S_].
  apply (one_sided_ext _ x g); [exact (peq_eq _ _ V)| |apply has_right_of_derivative; exact D].
  generalize (filter_and _ _ (at_right_near _ _ A) S_). apply filter_imp. intros y (H & K). exact (peq_eq _ _ (H K)).
Qed.
(** The same with another value at x: f jumps, so it has no finite one-sided derivative. *)
Lemma no_side_at_a_jump side {proper : ProperFilter side} f g x d l : filter_le side (locally' x) -> (forall P, locally x P -> side P) ->
  side (fun y => peq (f y) (g y)) -> derivative 1 g x d -> pne (f x) (g x) -> ~ one_sided side f x l.
Proof.
  intros within near A (m & _ & D) (r & s & E & K & N) H.
  destruct (one_sided_continuous side x within near f l H) as (h & Hx & Hs & CH).
  destruct (one_sided_continuous side x within near g m (one_sided_of_derivative side x within near g m D)) as (k & Kx & Ks & CK).
  apply N. replace r with (h x) by congruence. replace s with (k x) by congruence.
  apply (filterlim_locally_unique h _ _ CH). apply (filterlim_ext_loc k); [|exact CK].
  generalize (filter_and _ _ A (filter_and _ _ Hs Ks)). apply filter_imp. intros y (B & C & F). apply peq_eq in B. congruence.
Qed.
Lemma broken_left f g w x d wd : locally x (fun y => plt (w y) (num 0) -> peq (f y) (g y)) -> derivative 1 g x d -> pne (f x) (g x) ->
  derivative 1 w x wd -> plt (num 0) wd -> peq (w x) (num 0) -> unjudged f x.
Proof.
  intros A D V W I Z ((l & L) & _). destruct (increasing_sides w x wd W I Z) as [S_ _].
  refine (no_side_at_a_jump (at_left x) f g x d l (left_within x) (at_left_near x) _ D V L).
  generalize (filter_and _ _ (at_left_near _ _ A) S_). apply filter_imp. intros y (H & K). exact (H K).
Qed.
Lemma broken_right f g w x d wd : locally x (fun y => plt (num 0) (w y) -> peq (f y) (g y)) -> derivative 1 g x d -> pne (f x) (g x) ->
  derivative 1 w x wd -> plt (num 0) wd -> peq (w x) (num 0) -> unjudged f x.
Proof.
  intros A D V W I Z (_ & (l & L)). destruct (increasing_sides w x wd W I Z) as [_ S_].
  refine (no_side_at_a_jump (at_right x) f g x d l (right_within x) (at_right_near x) _ D V L).
  generalize (filter_and _ _ (at_right_near _ _ A) S_). apply filter_imp. intros y (H & K). exact (H K).
Qed.

Lemma left_to_right f g g' x l : f x = Some (g x) -> f x = Some (g' x) -> at_left x (fun y => f y = Some (g y)) -> at_right x (fun y => f y = Some (g' y)) ->
  filterlim (fun y => (g y - g x) / (y - x)) (at_left x) (locally l) -> filterlim (fun y => (g' y - g' x) / (y - x)) (at_right x) (locally l) ->
  has_derivative 1 f x l.
Proof.
  intros Gx Gx' L R_ DL DR. assert (E : g x = g' x) by congruence.
  set (h := fun y => match f y with Some v => v | None => 0 end).
  assert (hx : h x = g x) by (unfold h; rewrite Gx; reflexivity).
  exists h. split.
  - destruct L as (d & L), R_ as (e & R_). exists (mkposreal (Rmin d e) (Rmin_stable_in_posreal d e)). intros y B. cbn.
    assert (Bd : ball x d y) by (apply (ball_le x (Rmin d e)); [apply Rmin_l|exact B]).
    assert (Be : ball x e y) by (apply (ball_le x (Rmin d e)); [apply Rmin_r|exact B]).
    unfold h. destruct (Rtotal_order y x) as [M|[->|M]].
    + rewrite (L y Bd M). reflexivity.
    + rewrite Gx. reflexivity.
    + rewrite (R_ y Be M). reflexivity.
  - apply is_derive_Reals. intros eps P.
    assert (A : at_left x (fun y => Rabs ((h y - h x) / (y - x) - l) < eps)).
    { generalize (filter_and _ _ L (DL _ (locally_ball l (mkposreal eps P)))). apply filter_imp. intros y (A & B).
      rewrite hx. unfold h. rewrite A. exact B. }
    assert (B : at_right x (fun y => Rabs ((h y - h x) / (y - x) - l) < eps)).
    { generalize (filter_and _ _ R_ (DR _ (locally_ball l (mkposreal eps P)))). apply filter_imp. intros y (B & C).
      rewrite hx, E. unfold h. rewrite B. exact C. }
    destruct A as (d & A), B as (e & B). exists (mkposreal (Rmin d e) (Rmin_stable_in_posreal d e)). intros t N T. cbn in T.
    assert (ball_t : forall r : posreal, Rabs t < r -> ball x r (x + t)).
    { intros r K. unfold ball; cbn; unfold AbsRing_ball, abs, minus, plus, opp; cbn. replace (x + t + - x) with t by ring. exact K. }
    destruct (Rtotal_order t 0) as [M|[M|M]]; [|contradiction|].
    + replace t with (x + t - x) at 2 by ring. apply A; [|lra]. apply ball_t. apply Rlt_le_trans with (1 := T). apply Rmin_l.
    + replace t with (x + t - x) at 2 by ring. apply B; [|lra]. apply ball_t. apply Rlt_le_trans with (1 := T). apply Rmin_r.
Qed.
Lemma both_sides f x d : derivative_left f x d -> derivative_right f x d -> derivative 1 f x d.
Proof.
  intros (l & -> & g & Gx & G & L) (m & E & h & Hx & H & M). injection E as <-. exists l. split; trivial.
  exact (left_to_right f g h x l Gx Hx G H L M).
Qed.
Lemma corner f x d e : derivative_left f x d -> derivative_right f x e -> pne d e -> nondifferentiable 1 f x.
Proof.
  intros (l & -> & L) (m & -> & M) (r & s & E & K & N) (k & D). injection E as <-. injection K as <-. apply N.
  rewrite (has_left_unique f x l k L (has_left_of_derivative f x k D)). symmetry.
  exact (has_right_unique f x m k M (has_right_of_derivative f x k D)).
Qed.

(** f is not defined where w is negative, and w crosses 0 at x: one side of f is missing. *)
Lemma edge f w x wd : (forall y, plt (w y) (num 0) -> f y = None) -> peq (w x) (num 0) -> derivative 1 w x wd -> pne wd (num 0) -> unjudged f x.
Proof.
  intros U Z W (r & s & -> & E & N) ((l & g & _ & G & _) & (m & h & _ & H & _)). injection E as <-. unfold rat in N; cbn in N.
  destruct (Rtotal_order r 0) as [M|[M|M]]; [|contradiction|].
  - (* w decreases: it is negative to the right *)
    assert (W' : derivative 1 (fun y => pneg (w y)) x (Some (- r))).
    { destruct W as (k & Ek & v & V & D). injection Ek as <-. exists (- r). split; trivial. exists (fun y => - v y). split.
      - revert V. apply filter_imp. intros y A. cbn in *. rewrite A. reflexivity.
      - apply (is_derive_opp v x r D). }
    assert (Z' : peq (pneg (w x)) (num 0)).
    { destruct Z as (z & -> & Ez). injection Ez as <-. exists 0. split; [|reflexivity]. cbn. f_equal. unfold rat; cbn. ring. }
    assert (P : plt (num 0) (Some (- r))) by (exists 0, (- r); repeat split; lra).
    destruct (increasing_sides _ x _ W' P Z') as [_ S_].
    destruct (filter_ex _ (filter_and _ _ H S_)) as (y & A & (a & b & Ea & Eb & L)). injection Ea as <-.
    rewrite U in A; [discriminate|]. destruct (w y) as [v|]; [|discriminate]. injection Eb as <-. unfold rat in L; cbn in L.
    exists v, 0. repeat split. lra.
  - assert (P : plt (num 0) (Some r)) by (exists 0, r; repeat split; exact M).
    destruct (increasing_sides w x _ W P Z) as [S_ _].
    destruct (filter_ex _ (filter_and _ _ G S_)) as (y & A & B). rewrite (U y B) in A. discriminate.
Qed.

(** * Constant functions, isolated zeros *)

(** A derivative that is 0 on an interval: the function has its value at one point p everywhere. *)
Lemma constancy (h : R -> pr) (k : pr) (I : R -> Prop) p x : (forall a b c, I a -> I c -> a <= b <= c -> I b) ->
  (forall y, I y -> derivative 1 h y (num 0)) -> I p -> peq (h p) k -> I x -> peq (h x) k.
Proof.
  intros C D Ip V Ix. set (v := fun y => match h y with Some r => r | None => 0 end).
  assert (defined : forall y, I y -> h y = Some (v y)).
  { intros y Iy. destruct (D y Iy) as (l & _ & g & G & _). unfold v. pose proof (locally_singleton _ _ G) as H. cbn in H. rewrite H. reflexivity. }
  assert (flat : forall y, I y -> is_derive v y 0).
  { intros y Iy. destruct (D y Iy) as (l & E & g & G & Dg). injection E as <-. unfold rat in Dg; cbn in Dg.
    apply (is_derive_ext_loc g); trivial. revert G. apply filter_imp. intros t H. cbn in H. unfold v. rewrite H. reflexivity. }
  assert (between_points : forall a b, I a -> I b -> a <= b -> v a = v b).
  { intros a b Ia Ib L. destruct (Req_dec a b) as [->|N]; [reflexivity|].
    destruct (MVT_gen v a b (fun _ => 0)) as (c & _ & E).
    - intros y (A & B). rewrite Rmin_left in A by exact L. rewrite Rmax_right in B by exact L. apply flat, (C a y b Ia Ib). lra.
    - intros y (A & B). rewrite Rmin_left in A by exact L. rewrite Rmax_right in B by exact L.
      apply continuity_pt_filterlim, (ex_derive_continuous v). exists 0. apply flat, (C a y b Ia Ib). lra.
    - lra. }
  assert (E : v x = v p). { destruct (Rle_dec x p); [|symmetry]; apply between_points; trivial. lra. }
  destruct V as (r & Hp & ->). rewrite (defined p Ip) in Hp. injection Hp as <-. exists (v p). split; [|reflexivity].
  rewrite (defined x Ix), E. reflexivity.
Qed.

Lemma below_closer b c k : plt (var c) k -> b <= c -> plt (var b) k.
Proof. intros (r & s & E & -> & L) H. injection E as <-. exists b, s. repeat split. lra. Qed.
Lemma above_closer a b k : plt k (var a) -> a <= b -> plt k (var b).
Proof. intros (r & s & -> & E & L) H. injection E as <-. exists r, b. repeat split. lra. Qed.
(** An interval holds all between two of its points. *)
Ltac convex :=
  let a := fresh in let b := fresh in let c := fresh in let Ia := fresh in let Ic := fresh in let L := fresh in
  intros a b c Ia Ic L; cbv beta in *; repeat match goal with H : _ /\ _ |- _ => destruct H end; repeat apply conj;
  first [ exact I
        | match goal with H : plt (var ?c) ?k, L : ?b <= ?c |- plt (var ?b) ?k => exact (below_closer b c k H L) end
        | match goal with H : plt ?k (var ?a), L : ?a <= ?b |- plt ?k (var ?b) => exact (above_closer a b k H L) end ].

Lemma isolated_simple w x d : derivative 1 w x d -> pne d (num 0) -> isolated w x.
Proof.
  intros (l & -> & g & G & D) (r & s & E & K & N). injection E as <-. injection K as <-. unfold rat in N; cbn in N.
  unfold isolated. assert (near : forall P : R -> Prop, locally x P -> locally' x P) by (intros P (d & H); exists d; intros y B _; exact (H y B)).
  destruct (Req_dec (g x) 0) as [Z|Z].
  - assert (Q : locally' x (fun y => (g y - g x) / (y - x) <> 0)).
    { apply (quotient_limit g x l D (fun v => v <> 0)). apply (open_neq 0 l N). }
    generalize (filter_and _ _ (near _ G) Q). apply filter_imp. intros y (A & B). exists (g y), 0. repeat split; trivial.
    intro H. apply B. rewrite H, Z. unfold Rdiv. ring.
  - assert (C : locally x (fun y => g y <> 0)) by (apply (ex_derive_continuous g x (ex_intro _ l D) (fun v => v <> 0)), (open_neq 0 (g x) Z)).
    generalize (filter_and _ _ (near _ G) (near _ C)). apply filter_imp. intros y (A & B). exists (g y), 0. repeat split; trivial.
Qed.
Lemma isolated_product u v x : isolated u x -> isolated v x -> isolated (fun y => pmul (u y) (v y)) x.
Proof.
  unfold isolated. intros U V. generalize (filter_and _ _ U V). apply filter_imp. intros y ((a & z & A & E & N) & (b & z' & B & E' & M)).
  injection E as <-. injection E' as <-. unfold rat in *; cbn in *. exists (a * b), 0. rewrite A, B. repeat split. apply Rmult_integral_contrapositive. split; assumption.
Qed.

(** * Answers *)

Lemma answers_derivative n f x d : derivative n f x d -> answers n f x d.
Proof.
  intros (l & -> & D). split.
  - intros m H. right. rewrite (has_derivative_unique n f x l m D H). reflexivity.
  - intro N. destruct N. exists l. exact D.
Qed.
Lemma answers_between_sides f x d e c : derivative_left f x d -> derivative_right f x e ->
  (forall l r v, d = Some l -> e = Some r -> c = Some v -> between v l r) -> answers 1 f x c.
Proof.
  intros (l & E & L) (r & K & R_) B. split.
  - intros m D. destruct c as [v|]; [right|left; reflexivity]. f_equal.
    pose proof (has_left_unique f x l m L (has_left_of_derivative f x m D)) as El.
    pose proof (has_right_unique f x r m R_ (has_right_of_derivative f x m D)) as Er.
    specialize (B l r v E K eq_refl). unfold between in B. lra.
  - intros _ g G a b A C. destruct c as [v|]; [right|left; reflexivity]. exists v. split; trivial.
    assert (G' : locally x (fun y => f y = Some (g y))) by exact G.
    rewrite (has_left_unique f x a l (has_left_near _ f x a G' A) L), (has_right_unique f x b r (has_right_near _ f x b G' C) R_).
    exact (B l r v E K eq_refl).
Qed.
Lemma answers_between f x d e c : derivative_left f x d -> derivative_right f x e -> ple d c -> ple c e -> answers 1 f x c.
Proof.
  intros L R_ (a & b & A & B & H) (b' & a' & B' & A' & K). apply (answers_between_sides f x d e c L R_).
  intros l r v E F G. left. split; [replace l with a by congruence|replace r with a' by congruence].
  - replace v with b by congruence. exact H.
  - replace v with b' by congruence. exact K.
Qed.
Lemma answers_between_down f x d e c : derivative_left f x d -> derivative_right f x e -> ple e c -> ple c d -> answers 1 f x c.
Proof.
  intros L R_ (a & b & A & B & H) (b' & a' & B' & A' & K). apply (answers_between_sides f x d e c L R_).
  intros l r v E F G. right. split; [replace r with a by congruence|replace l with a' by congruence].
  - replace v with b by congruence. exact H.
  - replace v with b' by congruence. exact K.
Qed.

(** Nothing is asked where f is not defined, … *)
Lemma has_derivative_defined n f x l : has_derivative n f x l -> exists r, f x = Some r.
Proof. intro H. destruct (has_derivative_below 0 n f x l (Nat.le_0_l n) H) as (k & K). exists k. exact K. Qed.
Lemma answers_undefined n f x c : pundefined (f x) -> answers n f x c.
Proof.
  intro U. unfold pundefined in U. split.
  - intros l H. destruct (has_derivative_defined n f x l H) as (r & E). congruence.
  - intros _ g G. destruct (has_derivative_defined _ f x _ (locally_singleton _ _ G)) as (r & E). congruence.
Qed.
Lemma nearly_undefined n f x c : pundefined (f x) -> nearly n f x c.
Proof. intros U (l & H). destruct (has_derivative_defined n f x l H) as (r & E). unfold pundefined in U. congruence. Qed.
(** … where the claim is not, … *)
Lemma answers_claim_undefined n f x c : pundefined c -> answers n f x c.
Proof. intro U. split; intros; left; exact U. Qed.
(** … where f does not have two one-sided derivatives, … *)
Lemma has_derivative_sides f x l : has_derivative 1 f x l -> (exists l, has_left f x l) /\ (exists r, has_right f x r).
Proof. intro H. split; exists l; [apply has_left_of_derivative|apply has_right_of_derivative]; exact H. Qed.
Lemma answers_unjudged n f x c : unjudged f x -> answers (S n) f x c.
Proof.
  intro U. assert (N : forall m l, ~ has_derivative (S m) f x l).
  { intros m l H. apply U. destruct (has_derivative_below 1 (S m) f x l (le_n_S _ _ (Nat.le_0_l m)) H) as (k & K). exact (has_derivative_sides f x k K). }
  split.
  - intros l H. destruct (N n l H).
  - intros _ g G l r L R_. destruct n as [|n]; [|destruct (N n _ (locally_singleton _ _ G))].
    destruct U. assert (G' : locally x (fun y => f y = Some (g y))) by exact G.
    split; [exists l; exact (has_left_near _ f x l G' L)|exists r; exact (has_right_near _ f x r G' R_)].
Qed.
Lemma nearly_unjudged n f x c : unjudged f x -> nearly (S n) f x c.
Proof.
  intros U (l & H). destruct U. destruct (has_derivative_below 1 (S n) f x l (le_n_S _ _ (Nat.le_0_l n)) H) as (k & K). exact (has_derivative_sides f x k K).
Qed.
(** … where a derivative of lower order does not exist. *)
Lemma answers_nondifferentiable m n f x c : nondifferentiable m f x -> (m < n)%nat -> answers n f x c.
Proof.
  intros U L. assert (N : forall k l, (m <= k)%nat -> ~ has_derivative k f x l).
  { intros k l M H. exact (U (has_derivative_below m k f x l M H)). }
  destruct n as [|n]; [destruct (Nat.nlt_0_r m L)|]. apply le_S_n in L. split.
  - intros l H. destruct (N (S n) l (le_S _ _ L) H).
  - intros _ g G. destruct (N n _ L (locally_singleton _ _ G)).
Qed.
Lemma nearly_nondifferentiable m n f x c : nondifferentiable m f x -> (m <= n)%nat -> nearly n f x c.
Proof. intros U L (l & H). destruct (U (has_derivative_below m n f x l L H)). Qed.

(** Near x the n-th derivative of f is d: the m-th derivative of d is the (m+n)-th of f. *)
Lemma has_derivative_shift m n f d :
  forall x l, locally x (fun y => derivative n f y (d y)) -> (has_derivative m d x l <-> has_derivative (m + n) f x l).
Proof.
  induction m as [|m IH]; intros x l N.
  - destruct (locally_singleton _ _ N) as (k & E & H). simpl. split; intro K.
    + rewrite E in K. injection K as <-. exact H.
    + rewrite E. f_equal. exact (has_derivative_unique n f x _ _ H K).
  - apply locally_locally in N. split; intros (g & G & D); exists g; split; trivial;
      generalize (filter_and _ _ N G); apply filter_imp; intros y (M & K); apply (IH y (g y) M); exact K.
Qed.

Lemma answers_order m n f d c x :
  locally x (fun y => derivative n f y (d y)) -> answers (S m) d x c -> answers (S m + n) f x c.
Proof.
  intros N (A & B). split.
  - intros l H. apply A. apply (has_derivative_shift (S m) n f d x l N). exact H.
  - intros M g G l r L R_. apply (B ltac:(intros (k & K); apply M; exists k; apply (has_derivative_shift (S m) n f d x k N); exact K) g) with (l := l) (r := r); trivial.
    apply locally_locally in N. generalize (filter_and _ _ N G). apply filter_imp. intros y (P & K).
    apply (has_derivative_shift m n f d y (g y) P). exact K.
Qed.

Lemma nearly_defined n f x c : locally' x (fun y => pdefined (c y)) -> nearly n f x c.
Proof. intros H _. exact H. Qed.
(** Near x except perhaps x: like [near_cons], for conditions that are open or whose zeros are isolated. *)
Lemma around_all (x : R) (P : R -> Prop) : (forall y, P y) -> locally' x P.
Proof. apply filter_forall. Qed.
Lemma around_open (x : R) (P Q : R -> Prop) : locally x P -> locally' x (fun y => P y -> Q y) -> locally' x Q.
Proof.
  intros (d & H) K. assert (H' : locally' x P) by (exists d; intros y B _; exact (H y B)).
  generalize (filter_and _ _ H' K). apply filter_imp. intros y [A B]; exact (B A).
Qed.
Lemma around_isolated (x : R) (w : R -> pr) (Q : R -> Prop) : isolated w x -> locally' x (fun y => pne (w y) (num 0) -> Q y) -> locally' x Q.
Proof. intros H K. generalize (filter_and _ _ H K). apply filter_imp. intros y [A B]; exact (B A). Qed.
Lemma around_different (x : R) (u v : R -> pr) (Q : R -> Prop) : isolated (fun y => psub (u y) (v y)) x ->
  locally' x (fun y => pne (u y) (v y) -> Q y) -> locally' x Q.
Proof.
  intros H K. generalize (filter_and _ _ H K). apply filter_imp. intros y [(r & s & A & B & N) C]. apply C.
  injection B as <-. unfold rat in N; cbn in N. destruct (u y) as [a|]; [|discriminate]. destruct (v y) as [b|]; [|discriminate].
  injection A as <-. exists a, b. repeat split. lra.
Qed.

Lemma agrees_equal l r : peq l r -> agrees l r.
Proof. intro H. right; right. exact (peq_eq _ _ H). Qed.
Lemma agrees_left_undefined l r : pundefined l -> agrees l r.
Proof. left; assumption. Qed.
Lemma agrees_right_undefined l r : pundefined r -> agrees l r.
Proof. right; left; assumption. Qed.
Lemma differs_above n f x d c : derivative n f x d -> plt d c -> differs n f x c.
Proof. intros (l & -> & D) (r & s & E & -> & L). injection E as <-. exists l, s. repeat split; trivial. lra. Qed.
Lemma differs_below n f x d c : derivative n f x d -> plt c d -> differs n f x c.
Proof. intros (l & -> & D) (r & s & -> & E & L). injection E as <-. exists l, r. repeat split; trivial. lra. Qed.
Lemma outside_below f x d e c : derivative_left f x d -> derivative_right f x e -> plt c d -> plt c e -> outside f x c.
Proof.
  intros (l & -> & L) (r & -> & R_) (v & a & -> & E & H) (v' & b & F & K & M). injection E as <-. injection F as <-. injection K as <-.
  exists l, r, v. repeat split; trivial. unfold between. lra.
Qed.
Lemma outside_above f x d e c : derivative_left f x d -> derivative_right f x e -> plt d c -> plt e c -> outside f x c.
Proof.
  intros (l & -> & L) (r & -> & R_) (a & v & E & -> & H) (b & v' & K & F & M). injection E as <-. injection F as <-. injection K as <-.
  exists l, r, v. repeat split; trivial. unfold between. lra.
Qed.

(** * Logic *)

Lemma split_order a b (P : Prop) : pdefined a -> pdefined b -> (plt a b -> P) -> (peq a b -> P) -> (plt b a -> P) -> P.
Proof.
  intros (r & ->) (s & ->) L E G. destruct (Rtotal_order r s) as [H|[->|H]]; [apply L|apply E|apply G].
  - exists r, s; auto.
  - exists s; auto.
  - exists s, r; auto.
Qed.
Lemma split_less a b (P : Prop) : pdefined a -> pdefined b -> (plt a b -> P) -> (ple b a -> P) -> P.
Proof.
  intros (r & ->) (s & ->) L G. destruct (Rlt_le_dec r s) as [H|H]; [apply L|apply G].
  - exists r, s; auto.
  - exists s, r; auto.
Qed.
Lemma split_equal a b (P : Prop) : pdefined a -> pdefined b -> (peq a b -> P) -> (pne a b -> P) -> P.
Proof.
  intros (r & ->) (s & ->) E N. destruct (Req_dec r s) as [->|H]; [apply E|apply N].
  - exists s; auto.
  - exists r, s; auto.
Qed.
Lemma split_defined a (P : Prop) : (pdefined a -> P) -> (pundefined a -> P) -> P.
Proof. intros D U. destruct a as [r|]; [apply D; exists r; reflexivity|apply U; reflexivity]. Qed.
Lemma split_unequal a b (P : Prop) : pne a b -> (plt a b -> P) -> (plt b a -> P) -> P.
Proof.
  intros (r & s & -> & -> & N) L G. destruct (Rtotal_order r s) as [H|[H|H]]; [apply L|contradiction|apply G].
  - exists r, s; auto.
  - exists s, r; auto.
Qed.
Lemma split_at_most a b (P : Prop) : ple a b -> (plt a b -> P) -> (peq a b -> P) -> P.
Proof.
  intros (r & s & -> & -> & H) L E. destruct (Rle_lt_or_eq_dec _ _ H) as [M|E0]; [apply L|subst s; apply E].
  - exists r, s; auto.
  - exists r; auto.
Qed.
Lemma absurd_less a (P : Prop) : plt a a -> P.
Proof. intros (r & s & -> & E & H). injection E as <-. destruct (Rlt_irrefl _ H). Qed.
Lemma absurd_unequal a (P : Prop) : pne a a -> P.
Proof. intros (r & s & -> & E & H). injection E as <-. destruct H; reflexivity. Qed.

(** * Points *)

Lemma at_number q : peq (var (rat q)) (num q).
Proof. exists (rat q). split; reflexivity. Qed.
Lemma at_value t r : t = Some r -> peq (var r) t.
Proof. intro E. exists r. split; [reflexivity|exact E]. Qed.
Lemma above_number q x : rat q < x -> plt (num q) (var x).
Proof. intro L. exists (rat q), x. repeat split. exact L. Qed.
Lemma below_number q x : x < rat q -> plt (var x) (num q).
Proof. intro L. exists x, (rat q). repeat split. exact L. Qed.
(** A real number between two literals is beyond any literal further out. *)
Ltac inside := unfold rat in *; cbn in *; lra.
