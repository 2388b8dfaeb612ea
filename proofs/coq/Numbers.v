(** Numbers: values of terms without variables, or at a point, and the tactic [number] that compares them by interval arithmetic.
    Each lemma says which real number a node denotes when its parts do; conditions on those numbers come last. *)
From Coq Require Import Psatz.
From Interval Require Import Tactic.
From GP Require Import GPrime Gauss Inferences.
Open Scope R_scope.

(** * The value of a node *)

Lemma val_num q : num q = Some (rat q).
Proof. reflexivity. Qed.
Lemma val_at z q : peq (var z) (num q) -> var z = Some (rat q).
Proof. apply peq_eq. Qed.
Lemma val_pi : Pi = Some PI.
Proof. reflexivity. Qed.
Lemma val_add a b x y : a = Some x -> b = Some y -> padd a b = Some (x + y).
Proof. intros -> ->; reflexivity. Qed.
Lemma val_sub a b x y : a = Some x -> b = Some y -> psub a b = Some (x - y).
Proof. intros -> ->; reflexivity. Qed.
Lemma val_mul a b x y : a = Some x -> b = Some y -> pmul a b = Some (x * y).
Proof. intros -> ->; reflexivity. Qed.
Lemma val_neg a x : a = Some x -> pneg a = Some (- x).
Proof. intros ->; reflexivity. Qed.
Lemma val_div a b x y : a = Some x -> b = Some y -> y <> 0 -> pdiv a b = Some (x / y).
Proof. intros -> -> H; cbn. destruct (Req_EM_T y 0); [contradiction|reflexivity]. Qed.

(** Powers: whole exponents, square roots, other roots of positive and negative numbers. *)
Definition whole (q : Q) : bool := (Qden (Qred q) =? 1)%positive.
Ltac power := intros; subst; unfold ppow; cbn [bind]; unfold real_pow, whole, not_negative, odd_denominator in *.
Lemma val_pow a x q : a = Some x -> (whole q && not_negative q)%bool = true -> ppow a q = Some (powerRZ x (Qnum (Qred q))).
Proof. power. destruct (Qden _); try discriminate. cbn. destruct (_ <? 0)%Z; [discriminate|reflexivity]. Qed.
Lemma val_pow_negative a x q : a = Some x -> whole q = true -> x <> 0 -> ppow a q = Some (powerRZ x (Qnum (Qred q))).
Proof. power. destruct (Qden _); try discriminate. cbn. destruct (_ <? 0)%Z; [|reflexivity]. destruct (Req_EM_T x 0); [contradiction|reflexivity]. Qed.
Lemma val_sqrt a x q : a = Some x -> ((Qden (Qred q) =? 2)%positive && not_negative q)%bool = true -> 0 <= x ->
  ppow a q = Some (powerRZ (sqrt x) (Qnum (Qred q))).
Proof.
  power. destruct (Qden _) as [|[]|]; try discriminate. cbn. destruct (Rlt_dec x 0); [lra|]. destruct (_ <? 0)%Z; [discriminate|reflexivity].
Qed.
Lemma val_sqrt_negative a x q : a = Some x -> (Qden (Qred q) =? 2)%positive = true -> 0 < x ->
  ppow a q = Some (powerRZ (sqrt x) (Qnum (Qred q))).
Proof.
  power. destruct (Qden _) as [|[]|]; try discriminate. cbn. destruct (Rlt_dec x 0); [lra|]. destruct (Req_EM_T x 0); [lra|].
  destruct (_ <? 0)%Z; reflexivity.
Qed.
(** A square root that is a rational number. *)
Lemma val_sqrt_exact a x q y : a = Some x -> ((Qden (Qred q) =? 2)%positive && not_negative q)%bool = true -> 0 <= y -> y * y = x ->
  ppow a q = Some (powerRZ y (Qnum (Qred q))).
Proof.
  intros E H P S_. rewrite (val_sqrt a x q E H); [|rewrite <- S_; nra]. rewrite <- S_, sqrt_square by exact P. reflexivity.
Qed.
Definition big_root (q : Q) : bool := (2 <? Qden (Qred q))%positive.
Lemma val_root a x q : a = Some x -> big_root q = true -> 0 < x ->
  ppow a q = Some (powerRZ (exp (/ IZR (Zpos (Qden (Qred q))) * ln x)) (Qnum (Qred q))).
Proof.
  power. unfold big_root in *. destruct (Rlt_dec x 0); [lra|]. destruct (Req_EM_T x 0); [lra|].
  destruct (even_positive _), (_ <? 0)%Z; f_equal; unfold root, Rpower;
    destruct (Qden _) as [p|[p|p|]|]; try discriminate; destruct (Rlt_dec x 0), (Req_EM_T x 0); try lra; reflexivity.
Qed.
Lemma val_root_negative a x q : a = Some x -> (big_root q && odd_denominator q)%bool = true -> x < 0 ->
  ppow a q = Some (powerRZ (- exp (/ IZR (Zpos (Qden (Qred q))) * ln (- x))) (Qnum (Qred q))).
Proof.
  power. unfold big_root in *. destruct (Req_EM_T x 0); [lra|]. apply andb_prop in H0 as [B O]. destruct (even_positive _) eqn:E; [discriminate|].
  destruct (_ <? 0)%Z; f_equal; unfold root, Rpower;
    destruct (Qden _) as [p|[p|p|]|]; try discriminate; destruct (Rlt_dec x 0); try lra; reflexivity.
Qed.
Lemma val_root_zero a x q : a = Some x -> (big_root q && not_negative q && negb (Qnum (Qred q) =? 0)%Z)%bool = true -> x = 0 -> ppow a q = Some 0.
Proof.
  power. unfold big_root in *. apply andb_prop in H0 as [B N]. apply andb_prop in B as [B S_]. destruct (Rlt_dec 0 0); [lra|].
  destruct (_ <? 0)%Z eqn:L; [discriminate|].
  assert (Z : root (Qden (Qred q)) 0 = 0).
  { unfold root. destruct (Qden _) as [p|[p|p|]|]; try discriminate; destruct (Rlt_dec 0 0), (Req_EM_T 0 0); try lra. }
  rewrite Z. assert (P : powerRZ 0 (Qnum (Qred q)) = 0).
  { destruct (Qnum _); try discriminate. cbn. apply pow_i. apply Pos2Nat.is_pos. }
  rewrite P. destruct (even_positive _); reflexivity.
Qed.
Lemma val_rpow a b x y : a = Some x -> b = Some y -> 0 < x -> prpow a b = Some (exp (y * ln x)).
Proof. intros -> -> H; cbn. destruct (Rlt_dec 0 x); [reflexivity|contradiction]. Qed.

Lemma val_if_lt_then a b u v x y r : a = Some x -> b = Some y -> u = Some r -> x < y -> pif_lt a b u v = Some r.
Proof. intros -> -> -> H; cbn. destruct (Rlt_dec x y); [reflexivity|contradiction]. Qed.
Lemma val_if_lt_else a b u v x y r : a = Some x -> b = Some y -> v = Some r -> y <= x -> pif_lt a b u v = Some r.
Proof. intros -> -> -> H; cbn. destruct (Rlt_dec x y); [lra|reflexivity]. Qed.
Lemma val_if_le_then a b u v x y r : a = Some x -> b = Some y -> u = Some r -> x <= y -> pif_le a b u v = Some r.
Proof. intros -> -> -> H; cbn. destruct (Rle_dec x y); [reflexivity|contradiction]. Qed.
Lemma val_if_le_else a b u v x y r : a = Some x -> b = Some y -> v = Some r -> y < x -> pif_le a b u v = Some r.
Proof. intros -> -> -> H; cbn. destruct (Rle_dec x y); [lra|reflexivity]. Qed.
Lemma val_if_eq_then a b u v x y r : a = Some x -> b = Some y -> u = Some r -> x = y -> pif_eq a b u v = Some r.
Proof. intros -> -> -> H; cbn. destruct (Req_EM_T x y); [reflexivity|contradiction]. Qed.
Lemma val_if_eq_else a b u v x y r : a = Some x -> b = Some y -> v = Some r -> x <> y -> pif_eq a b u v = Some r.
Proof. intros -> -> -> H; cbn. destruct (Req_EM_T x y); [contradiction|reflexivity]. Qed.

Ltac everywhere := intros; subst; reflexivity.
Lemma val_Cos a x : a = Some x -> Cos a = Some (cos x). Proof. everywhere. Qed.
Lemma val_Cosh a x : a = Some x -> Cosh a = Some (cosh x). Proof. everywhere. Qed.
Lemma val_Erf a x : a = Some x -> Erf a = Some (real_erf x). Proof. everywhere. Qed.
Lemma val_Exp a x : a = Some x -> Exp a = Some (exp x). Proof. everywhere. Qed.
Lemma val_Asinh a x : a = Some x -> Asinh a = Some (arcsinh x). Proof. everywhere. Qed.
Lemma val_Atan a x : a = Some x -> Atan a = Some (atan x). Proof. everywhere. Qed.
Lemma val_Sech a x : a = Some x -> Sech a = Some (/ cosh x). Proof. everywhere. Qed.
Lemma val_Sin a x : a = Some x -> Sin a = Some (sin x). Proof. everywhere. Qed.
Lemma val_Sinh a x : a = Some x -> Sinh a = Some (sinh x). Proof. everywhere. Qed.
Lemma val_Tanh a x : a = Some x -> Tanh a = Some (tanh x). Proof. everywhere. Qed.
Lemma val_Abs a x : a = Some x -> Abs a = Some (Rabs x). Proof. everywhere. Qed.
Lemma val_Abs_positive a x : a = Some x -> 0 <= x -> Abs a = Some x.
Proof. intros -> H; cbn. rewrite Rabs_pos_eq by exact H. reflexivity. Qed.
Lemma val_Abs_negative a x : a = Some x -> x <= 0 -> Abs a = Some (- x).
Proof. intros -> H; cbn. rewrite Rabs_left1 by exact H. reflexivity. Qed.
Lemma val_Sign_positive a x : a = Some x -> 0 < x -> Sign a = Some 1.
Proof. intros -> H; cbn. rewrite sign_eq_1 by exact H. reflexivity. Qed.
Lemma val_Sign_negative a x : a = Some x -> x < 0 -> Sign a = Some (-1).
Proof. intros -> H; cbn. rewrite sign_eq_m1 by exact H. reflexivity. Qed.
Lemma val_Sign_zero a x : a = Some x -> x = 0 -> Sign a = Some 0.
Proof. intros -> ->; cbn. rewrite sign_0. reflexivity. Qed.
Lemma val_Max a b x y : a = Some x -> b = Some y -> Max a b = Some ((x + y + Rabs (x - y)) / 2).
Proof. intros -> ->; cbn. rewrite Rmax_abs. reflexivity. Qed.
Lemma val_Max_first a b x y : a = Some x -> b = Some y -> y <= x -> Max a b = Some x.
Proof. intros -> -> H; cbn. rewrite Rmax_left by exact H. reflexivity. Qed.
Lemma val_Max_second a b x y : a = Some x -> b = Some y -> x <= y -> Max a b = Some y.
Proof. intros -> -> H; cbn. rewrite Rmax_right by exact H. reflexivity. Qed.
Lemma val_Min a b x y : a = Some x -> b = Some y -> Min a b = Some ((x + y - Rabs (x - y)) / 2).
Proof. intros -> ->; cbn. rewrite Rmin_abs. reflexivity. Qed.
Lemma val_Min_first a b x y : a = Some x -> b = Some y -> x <= y -> Min a b = Some x.
Proof. intros -> -> H; cbn. rewrite Rmin_left by exact H. reflexivity. Qed.
Lemma val_Min_second a b x y : a = Some x -> b = Some y -> y <= x -> Min a b = Some y.
Proof. intros -> -> H; cbn. rewrite Rmin_right by exact H. reflexivity. Qed.
Ltac forbidden := intros; subst; cbn; match goal with |- context [Req_EM_T ?a 0] => destruct (Req_EM_T a 0); [contradiction|reflexivity] end.
Lemma val_Tan a x : a = Some x -> cos x <> 0 -> Tan a = Some (tan x). Proof. forbidden. Qed.
Lemma val_Sec a x : a = Some x -> cos x <> 0 -> Sec a = Some (/ cos x). Proof. forbidden. Qed.
Lemma val_Cot a x : a = Some x -> sin x <> 0 -> Cot a = Some (cos x / sin x). Proof. forbidden. Qed.
Lemma val_Csc a x : a = Some x -> sin x <> 0 -> Csc a = Some (/ sin x). Proof. forbidden. Qed.
Lemma val_Coth a x : a = Some x -> x <> 0 -> Coth a = Some (cosh x / sinh x). Proof. forbidden. Qed.
Lemma val_Csch a x : a = Some x -> x <> 0 -> Csch a = Some (/ sinh x). Proof. forbidden. Qed.
Lemma val_Ln a x : a = Some x -> 0 < x -> Ln a = Some (ln x).
Proof. intros -> H; cbn. destruct (Rlt_dec 0 x); [reflexivity|contradiction]. Qed.
Lemma val_Acosh a x : a = Some x -> 1 <= x -> Acosh a = Some (arcosh x).
Proof. intros -> H; cbn. destruct (Rle_dec 1 x); [reflexivity|contradiction]. Qed.
Lemma val_Atanh a x : a = Some x -> -1 < x -> x < 1 -> Atanh a = Some (artanh x).
Proof. intros -> H K; cbn. destruct (Rlt_dec (-1) x); [|contradiction]. destruct (Rlt_dec x 1); [reflexivity|contradiction]. Qed.
Lemma val_Asin a x : a = Some x -> -1 < x -> x < 1 -> Asin a = Some (atan (x / sqrt (1 - x * x))).
Proof.
  intros -> H K; cbn. destruct (Rle_dec (-1) x); [|lra]. destruct (Rle_dec x 1); [|lra]. rewrite asin_atan by lra. reflexivity.
Qed.
Lemma val_Acos a x : a = Some x -> -1 < x -> x < 1 -> Acos a = Some (PI / 2 - atan (x / sqrt (1 - x * x))).
Proof.
  intros -> H K; cbn. destruct (Rle_dec (-1) x); [|lra]. destruct (Rle_dec x 1); [|lra]. rewrite acos_asin, asin_atan by lra. reflexivity.
Qed.
Lemma val_Asin_one a x : a = Some x -> x = 1 -> Asin a = Some (PI / 2).
Proof. intros -> ->; cbn. destruct (Rle_dec (-1) 1); [|lra]. destruct (Rle_dec 1 1); [|lra]. rewrite asin_1. reflexivity. Qed.
Lemma val_Asin_minus_one a x : a = Some x -> x = -1 -> Asin a = Some (- (PI / 2)).
Proof.
  intros -> ->; cbn. destruct (Rle_dec (-1) (-1)); [|lra]. destruct (Rle_dec (-1) 1); [|lra].
  replace (-1) with (- (1)) by lra. rewrite asin_opp, asin_1. reflexivity.
Qed.
Lemma val_Acos_one a x : a = Some x -> x = 1 -> Acos a = Some 0.
Proof. intros -> ->; cbn. destruct (Rle_dec (-1) 1); [|lra]. destruct (Rle_dec 1 1); [|lra]. rewrite acos_1. reflexivity. Qed.
Lemma val_Acos_minus_one a x : a = Some x -> x = -1 -> Acos a = Some PI.
Proof.
  intros -> ->; cbn. destruct (Rle_dec (-1) (-1)); [|lra]. destruct (Rle_dec (-1) 1); [|lra].
  replace (-1) with (- (1)) by lra. rewrite acos_opp, acos_1. f_equal. lra.
Qed.

(** Values at 0 and 1 that are numbers. *)
Ltac special := intros; subst; cbn; f_equal.
Lemma val_Exp_zero a x : a = Some x -> x = 0 -> Exp a = Some 1. Proof. special. apply exp_0. Qed.
Lemma val_Cos_zero a x : a = Some x -> x = 0 -> Cos a = Some 1. Proof. special. apply cos_0. Qed.
Lemma val_Sin_zero a x : a = Some x -> x = 0 -> Sin a = Some 0. Proof. special. apply sin_0. Qed.
Lemma val_Cosh_zero a x : a = Some x -> x = 0 -> Cosh a = Some 1. Proof. special. apply cosh_0. Qed.
Lemma val_Sinh_zero a x : a = Some x -> x = 0 -> Sinh a = Some 0. Proof. special. apply sinh_0. Qed.
Lemma val_Tanh_zero a x : a = Some x -> x = 0 -> Tanh a = Some 0. Proof. special. unfold tanh. rewrite sinh_0. unfold Rdiv. ring. Qed.
Lemma val_Sech_zero a x : a = Some x -> x = 0 -> Sech a = Some 1. Proof. special. rewrite cosh_0. field. Qed.
Lemma val_Atan_zero a x : a = Some x -> x = 0 -> Atan a = Some 0. Proof. special. apply atan_0. Qed.
Lemma val_Asin_zero a x : a = Some x -> x = 0 -> Asin a = Some 0.
Proof. intros -> ->; cbn. destruct (Rle_dec (-1) 0); [|lra]. destruct (Rle_dec 0 1); [|lra]. rewrite asin_0. reflexivity. Qed.
Lemma val_Asinh_zero a x : a = Some x -> x = 0 -> Asinh a = Some 0. Proof. special. apply arcsinh_0. Qed.
Lemma val_Atanh_zero a x : a = Some x -> x = 0 -> Atanh a = Some 0.
Proof.
  intros -> ->; cbn. destruct (Rlt_dec (-1) 0); [|lra]. destruct (Rlt_dec 0 1); [|lra]. f_equal. unfold artanh.
  replace ((1 + 0) / (1 - 0)) with 1 by field. rewrite ln_1. field.
Qed.
Lemma val_Erf_zero a x : a = Some x -> x = 0 -> Erf a = Some 0.
Proof. special. unfold real_erf. rewrite RInt_point. apply Rmult_0_r. Qed.
Lemma val_Tan_zero a x : a = Some x -> x = 0 -> Tan a = Some 0.
Proof. intros -> ->; cbn. rewrite cos_0. destruct (Req_EM_T 1 0); [lra|]. rewrite tan_0. reflexivity. Qed.
Lemma val_Sec_zero a x : a = Some x -> x = 0 -> Sec a = Some 1.
Proof. intros -> ->; cbn. rewrite cos_0. destruct (Req_EM_T 1 0); [lra|]. f_equal. field. Qed.
Lemma val_Ln_one a x : a = Some x -> x = 1 -> Ln a = Some 0.
Proof. intros -> ->; cbn. destruct (Rlt_dec 0 1); [|lra]. rewrite ln_1. reflexivity. Qed.
Lemma val_Acosh_one a x : a = Some x -> x = 1 -> Acosh a = Some 0.
Proof.
  intros -> ->; cbn. destruct (Rle_dec 1 1); [|lra]. f_equal. unfold arcosh. replace (1 ^ 2 - 1) with 0 by ring.
  rewrite sqrt_0, Rplus_0_r. apply ln_1.
Qed.

(** * Relations *)

Lemma less_of_values a b x y : a = Some x -> b = Some y -> x < y -> plt a b.
Proof. intros -> -> H. exists x, y. auto. Qed.
Lemma at_most_of_values a b x y : a = Some x -> b = Some y -> x <= y -> ple a b.
Proof. intros -> -> H. exists x, y. auto. Qed.
Lemma unequal_of_values a b x y : a = Some x -> b = Some y -> x <> y -> pne a b.
Proof. intros -> -> H. exists x, y. auto. Qed.

(** Literals are computed. *)
Ltac literals := repeat match goal with
  | |- context [rat ?q] => let r := eval cbv [rat Qnum Qden] in (rat q) in change (rat q) with r
  | |- context [Qnum (Qred ?q)] => let n := eval vm_compute in (Qnum (Qred q)) in change (Qnum (Qred q)) with n
  | |- context [Qden (Qred ?q)] => let n := eval vm_compute in (Qden (Qred q)) in change (Qden (Qred q)) with n
  end.
(** What follows from exponentials and roots having a sign, and erf its bounds. *)
Ltac signs :=
  repeat match goal with
  | |- context [exp ?x] => let H := fresh in pose proof (exp_pos x) as H; revert H; generalize (exp x); intros
  | |- context [sqrt ?x] => let H := fresh in pose proof (sqrt_pos x) as H; revert H; generalize (sqrt x); intros
  | |- context [real_erf ?x] => let H := fresh in pose proof (erf_bound x) as H; revert H; generalize (real_erf x); intros
  end; lra.
Ltac inequality t := lazymatch goal with
  | |- _ <> _ => first [solve [apply Rgt_not_eq; unfold Rgt; t] | solve [apply Rlt_not_eq; t]]
  | |- _ => solve [t]
  end.
(** Enclose every integral to about [w] bits. *)
Ltac integrals p w := repeat match goal with
  | |- context [RInt ?f ?a ?b] => let H := fresh in
      integral_intro (RInt f a b) with (i_prec p, i_relwidth w) as H; revert H; generalize (RInt f a b);
      let s := fresh in intros s H; let T := type of s in change T with R in s
  end.
(** A relation between real numbers made of literals: exact arithmetic first, then enclosures of the given precision in bits. *)
Ltac number p :=
  literals; unfold arcsinh, arcosh, artanh, tanh, sinh, cosh;
  first [ solve [cbv [powerRZ pow Pos.to_nat Pos.iter_op Nat.add Init.Nat.add]; first [lra | field]]
        | inequality signs
        | inequality ltac:(interval with (i_prec p))
        | unfold real_erf; integrals p 12%positive; inequality ltac:(first [interval with (i_prec p) | apply Rminus_lt; interval with (i_prec p)])
        | unfold real_erf; integrals p 48%positive; inequality ltac:(first [interval with (i_prec p) | apply Rminus_lt; interval with (i_prec p)]) ].
