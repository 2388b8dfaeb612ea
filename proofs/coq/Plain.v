(** Plain: from terms that may be undefined to ordinary real functions. [valued a x]: where a is defined, its value is x. Coq's total functions
    are right in this sense everywhere, so no condition is needed to write a term as an ordinary formula, only to say that it is defined. *)
From Coq Require Import Psatz.
From GP Require Import GPrime Inferences Continuity.
Open Scope R_scope.

Definition valued (a : pr) (x : R) : Prop := forall r, a = Some r -> r = x.

Ltac by_value := intros; unfold valued in *; intros r E; repeat match goal with
  | a : pr |- _ => destruct a as [?|]; cbn in *; try discriminate
  end; repeat match goal with
  | H : forall r, Some ?v = Some r -> _ |- _ => specialize (H v eq_refl); subst
  end; cbn in *; repeat match goal with
  | H : context [if ?c then _ else _] |- _ => destruct c; try discriminate
  end; try (injection E as <-); try reflexivity.

Lemma valued_rational q x : rat q = x -> valued (num q) x.
Proof. intros <- r E. injection E as <-. reflexivity. Qed.
Lemma valued_var x : valued (var x) x.
Proof. intros r E. injection E as <-. reflexivity. Qed.
Lemma valued_pi : valued Pi PI.
Proof. intros r E. injection E as <-. reflexivity. Qed.
Lemma valued_add a b x y : valued a x -> valued b y -> valued (padd a b) (x + y). Proof. by_value. Qed.
Lemma valued_sub a b x y : valued a x -> valued b y -> valued (psub a b) (x - y). Proof. by_value. Qed.
Lemma valued_mul a b x y : valued a x -> valued b y -> valued (pmul a b) (x * y). Proof. by_value. Qed.
Lemma valued_div a b x y : valued a x -> valued b y -> valued (pdiv a b) (x / y). Proof. by_value. Qed.
Lemma valued_neg a x : valued a x -> valued (pneg a) (- x). Proof. by_value. Qed.
Lemma valued_rpow a b x y : valued a x -> valued b y -> valued (prpow a b) (Rpower x y). Proof. by_value. Qed.
Lemma valued_pow a x q n : valued a x -> Qred q = (Z.of_nat n # 1) -> valued (ppow a q) (x ^ n).
Proof.
  intros H Q r E. unfold ppow in E. rewrite Q in E. destruct a as [v|]; [|discriminate]. rewrite <- (H v eq_refl). cbn in E.
  unfold real_pow in E; cbn in E. destruct (Z.ltb_spec (Z.of_nat n) 0); [lia|]. injection E as <-. symmetry. apply pow_powerRZ.
Qed.
Lemma valued_pow_negative a x q n : valued a x -> Qred q = (- Z.of_nat (S n) # 1) -> valued (ppow a q) (/ x ^ S n).
Proof.
  intros H Q r E. unfold ppow in E. rewrite Q in E. destruct a as [v|]; [|discriminate]. rewrite <- (H v eq_refl). cbn [bind Qnum Qden] in E.
  unfold real_pow in E; cbn [even_positive root] in E. destruct (_ <? 0)%Z; [destruct (Req_EM_T v 0); [discriminate|]|];
  injection E as <-; cbn [powerRZ Z.of_nat Z.opp]; rewrite SuccNat2Pos.id_succ; reflexivity.
Qed.
Lemma valued_sqrt a x q : valued a x -> Qred q = (1 # 2) -> valued (ppow a q) (sqrt x).
Proof.
  intros H Q r E. unfold ppow in E. rewrite Q in E. destruct a as [v|]; [|discriminate]. rewrite <- (H v eq_refl). cbn in E.
  unfold real_pow in E; cbn in E. destruct (Rlt_dec v 0); [discriminate|]. injection E as <-. ring.
Qed.
Lemma valued_Acos a x : valued a x -> valued (Acos a) (acos x). Proof. by_value. Qed.
Lemma valued_Acosh a x : valued a x -> valued (Acosh a) (arcosh x). Proof. by_value. Qed.
Lemma valued_Asin a x : valued a x -> valued (Asin a) (asin x). Proof. by_value. Qed.
Lemma valued_Asinh a x : valued a x -> valued (Asinh a) (arcsinh x). Proof. by_value. Qed.
Lemma valued_Atan a x : valued a x -> valued (Atan a) (atan x). Proof. by_value. Qed.
Lemma valued_Atanh a x : valued a x -> valued (Atanh a) (artanh x). Proof. by_value. Qed.
Lemma valued_Cos a x : valued a x -> valued (Cos a) (cos x). Proof. by_value. Qed.
Lemma valued_Cosh a x : valued a x -> valued (Cosh a) (cosh x). Proof. by_value. Qed.
Lemma valued_Cot a x : valued a x -> valued (Cot a) (cos x / sin x). Proof. by_value. Qed.
Lemma valued_Coth a x : valued a x -> valued (Coth a) (cosh x / sinh x). Proof. by_value. Qed.
Lemma valued_Csc a x : valued a x -> valued (Csc a) (/ sin x). Proof. by_value. Qed.
Lemma valued_Csch a x : valued a x -> valued (Csch a) (/ sinh x). Proof. by_value. Qed.
Lemma valued_Erf a x : valued a x -> valued (Erf a) (real_erf x). Proof. by_value. Qed.
Lemma valued_Exp a x : valued a x -> valued (Exp a) (exp x). Proof. by_value. Qed.
Lemma valued_Ln a x : valued a x -> valued (Ln a) (ln x). Proof. by_value. Qed.
Lemma valued_Sec a x : valued a x -> valued (Sec a) (/ cos x). Proof. by_value. Qed.
Lemma valued_Sech a x : valued a x -> valued (Sech a) (/ cosh x). Proof. by_value. Qed.
Lemma valued_Sin a x : valued a x -> valued (Sin a) (sin x). Proof. by_value. Qed.
Lemma valued_Sinh a x : valued a x -> valued (Sinh a) (sinh x). Proof. by_value. Qed.
Lemma valued_Tan a x : valued a x -> valued (Tan a) (tan x). Proof. by_value. Qed.
Lemma valued_Tanh a x : valued a x -> valued (Tanh a) (tanh x). Proof. by_value. Qed.

Lemma value_of a x : valued a x -> pdefined a -> a = Some x.
Proof. intros V [r E]. rewrite E. f_equal. exact (V r E). Qed.

(** Relations between real numbers are relations between terms that are defined. *)
Lemma lt_of_reals a b x y : valued a x -> valued b y -> pdefined a -> pdefined b -> x < y -> plt a b.
Proof. intros V W D E L. exists x, y. split; [exact (value_of a x V D)|split; [exact (value_of b y W E)|exact L]]. Qed.
Lemma le_of_reals a b x y : valued a x -> valued b y -> pdefined a -> pdefined b -> x <= y -> ple a b.
Proof. intros V W D E L. exists x, y. split; [exact (value_of a x V D)|split; [exact (value_of b y W E)|exact L]]. Qed.
Lemma ne_of_reals a b x y : valued a x -> valued b y -> pdefined a -> pdefined b -> x <> y -> pne a b.
Proof. intros V W D E L. exists x, y. split; [exact (value_of a x V D)|split; [exact (value_of b y W E)|exact L]]. Qed.
Lemma eq_of_reals a b x y : valued a x -> valued b y -> pdefined a -> pdefined b -> x = y -> peq a b.
Proof. intros V W D E L. exists x. split; [exact (value_of a x V D)|]. rewrite L. exact (value_of b y W E). Qed.

(** The ordinary derivative: where f has a derivative and the claim is defined, the answer is the derivative of the ordinary function. *)
Lemma ordinary (f : R -> pr) (g : R -> R) x c v : (forall y, valued (f y) (g y)) -> differentiable_at f x -> answers 1 f x c -> c = Some v ->
  is_derive g x v.
Proof.
  intros V (d & l & _ & D) (A & _) C. destruct (A l D) as [N|E]; [congruence|]. rewrite C in E. injection E as ->.
  destruct D as (h & H & Dh). apply (is_derive_ext_loc h); [|exact Dh]. revert H. apply filter_imp. intros y H. exact (V y (h y) H).
Qed.
