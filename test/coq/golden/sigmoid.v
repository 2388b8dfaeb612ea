From Coq Require Import Lia Psatz.
From GP Require Import GPrime Theory Inferences Continuity Field Numbers Plain.
Open Scope R_scope.

(* Proved: the derivative of 1/(1 + e^(-z)) in z is 1/(1 + e^(-z))*(1 - 1/(1 + e^(-z))). *)
Definition f (z : R) : pr := (1 / (1 + Exp (- z)))%P.
Definition claim (z : R) : pr := (1 / (1 + Exp (- z)) * (1 - 1 / (1 + Exp (- z))))%P.
Definition statement : Prop :=
  (forall (z : R), answers 1 f z (claim z) /\ nearly 1 f z claim) /\
  (exists (z : R), (exists slope : pr, derivative 1 f z slope) /\ pdefined (claim z)).

Lemma step_1_defined : forall (z : R), pdefined (1)%P.
Proof. intros z. exact (defined_num 1). Qed.
Lemma step_2_calculus_constant : forall (z : R), derivative 1 (fun z : R => 1)%P z (0)%P.
Proof. intros z. exact (rule_calculus_constant (1)%P z (step_1_defined z)). Qed.
Lemma step_3_calculus_variable : forall (z : R), derivative 1 (fun z : R => z)%P z (1)%P.
Proof. intros z. exact (rule_calculus_variable z). Qed.
Lemma step_4_calculus_negation : forall (z : R), derivative 1 (fun z : R => - z)%P z (pneg 1)%P.
Proof. intros z. exact (rule_calculus_negation (fun z : R => z)%P (1)%P z (step_3_calculus_variable z)). Qed.
Lemma step_5_exp_derivative : forall (z : R), derivative 1 (fun z : R => Exp (- z))%P z (Exp (- z) * pneg 1)%P.
Proof. intros z. exact (rule_exp_derivative (fun z : R => - z)%P (pneg 1)%P z (step_4_calculus_negation z)). Qed.
Lemma step_6_calculus_sum : forall (z : R), derivative 1 (fun z : R => 1 + Exp (- z))%P z (0 + Exp (- z) * pneg 1)%P.
Proof. intros z. exact (rule_calculus_sum (fun z : R => 1)%P (fun z : R => Exp (- z))%P (0)%P (Exp (- z) * pneg 1)%P z (step_2_calculus_constant z) (step_5_exp_derivative z)). Qed.
Lemma step_7_enclosure : forall (z : R), (0 < 1)%P.
Proof. intros z. exact (less_of_values _ _ _ _ (val_num 0) (val_num 1) ltac:(number 64%positive)). Qed.
Lemma step_8_defined : forall (z : R), pdefined (- z)%P.
Proof. intros z. exact (defined_neg _ (defined_var z)). Qed.
Lemma step_9_exp_positive : forall (z : R), (0 < Exp (- z))%P.
Proof. intros z. exact (rule_exp_positive (- z)%P (step_8_defined z)). Qed.
Lemma step_10_order_sum_positive : forall (z : R), (0 < 1 + Exp (- z))%P.
Proof. intros z. exact (rule_order_sum_positive (1)%P (Exp (- z))%P (step_7_enclosure z) (step_9_exp_positive z)). Qed.
Lemma step_11_order_greater_unequal : forall (z : R), (1 + Exp (- z) <> 0)%P.
Proof. intros z. exact (rule_order_greater_unequal (0)%P (1 + Exp (- z))%P (step_10_order_sum_positive z)). Qed.
Lemma step_12_calculus_reciprocal : forall (z : R), derivative 1 (fun z : R => 1 / (1 + Exp (- z)))%P z (pneg (1 * (0 + Exp (- z) * pneg 1)) / (1 + Exp (- z)) ^ 2)%P.
Proof. intros z. exact (rule_calculus_reciprocal (1)%P (fun z : R => 1 + Exp (- z))%P (0 + Exp (- z) * pneg 1)%P z (step_6_calculus_sum z) (step_11_order_greater_unequal z) (step_1_defined z)). Qed.
Lemma step_13_order_power_positive : forall (z : R), (0 < (1 + Exp (- z)) ^ 2)%P.
Proof. intros z. exact (rule_order_power_positive 2 (1 + Exp (- z))%P (step_10_order_sum_positive z)). Qed.
Lemma step_14_order_greater_unequal : forall (z : R), ((1 + Exp (- z)) ^ 2 <> 0)%P.
Proof. intros z. exact (rule_order_greater_unequal (0)%P ((1 + Exp (- z)) ^ 2)%P (step_13_order_power_positive z)). Qed.
Lemma step_15_defined : forall (z : R), pdefined (pneg (1 * (0 + Exp (- z) * pneg 1)) / (1 + Exp (- z)) ^ 2)%P.
Proof. intros z. exact (defined_div _ _ (defined_neg _ (defined_mul _ _ (step_1_defined z) (defined_add _ _ (defined_num 0) (defined_mul _ _ (defined_Exp _ (step_8_defined z)) (defined_neg _ (step_1_defined z)))))) (defined_pow _ 2 (defined_add _ _ (step_1_defined z) (defined_Exp _ (step_8_defined z))) eq_refl) (step_14_order_greater_unequal z)). Qed.
Lemma step_16_defined : forall (z : R), pdefined (1 / (1 + Exp (- z)) * (1 - 1 / (1 + Exp (- z))))%P.
Proof. intros z. exact (defined_mul _ _ (defined_div _ _ (step_1_defined z) (defined_add _ _ (step_1_defined z) (defined_Exp _ (step_8_defined z))) (step_11_order_greater_unequal z)) (defined_sub _ _ (step_1_defined z) (defined_div _ _ (step_1_defined z) (defined_add _ _ (step_1_defined z) (defined_Exp _ (step_8_defined z))) (step_11_order_greater_unequal z)))). Qed.
Lemma step_17_defined : forall (z : R), pdefined (Exp (- z))%P.
Proof. intros z. exact (defined_Exp _ (step_8_defined z)). Qed.
Lemma step_18_defined : forall (z : R), pdefined ((-1) * z)%P.
Proof. intros z. exact (defined_mul _ _ (defined_num (-1)) (defined_var z)). Qed.
Lemma step_19_field : forall (z : R), (- z == (-1) * z)%P.
Proof. intros z. refine (field (var z :: nil)%list (FNeg (FA 0)) (FMul (FN (-1)) (FA 0)) nil nil (step_8_defined z) (step_18_defined z) I I _). vm_compute. reflexivity. Qed.
Lemma step_20_rewrite : forall (z : R), (Exp (- z) == Exp ((-1) * z))%P.
Proof. intros z. exact (rewriting _ _ (step_17_defined z) (congruence _ _ _ _ (eq_refl (fun (hole1 : pr) => (Exp hole1)%P)) (peq_eq _ _ (step_19_field z)))). Qed.
Lemma step_21_field : forall (z : R), (pneg (1 * (0 + Exp (- z) * pneg 1)) / (1 + Exp (- z)) ^ 2 == 1 / (1 + Exp (- z)) * (1 - 1 / (1 + Exp (- z))))%P.
Proof. intros z. refine (field ((Exp (- z))%P :: (Exp ((-1) * z))%P :: nil)%list (FDiv (FNeg (FMul (FN 1) (FAdd (FN 0) (FMul (FA 0) (FNeg (FN 1)))))) (FPow (FAdd (FN 1) (FA 0)) 2)) (FMul (FDiv (FN 1) (FAdd (FN 1) (FA 0))) (FSub (FN 1) (FDiv (FN 1) (FAdd (FN 1) (FA 0))))) ((0%nat, (FA 1)) :: nil)%list nil (step_15_defined z) (step_16_defined z) (conj (step_20_rewrite z) I) I _). vm_compute. reflexivity. Qed.
Lemma step_22_value : forall (z : R), derivative 1 (fun z : R => 1 / (1 + Exp (- z)))%P z (1 / (1 + Exp (- z)) * (1 - 1 / (1 + Exp (- z))))%P.
Proof. intros z. exact (value _ _ _ _ _ (step_12_calculus_reciprocal z) (step_21_field z)). Qed.
Lemma step_23_answers_derivative : forall (z : R), answers 1 (fun z : R => 1 / (1 + Exp (- z)))%P z (1 / (1 + Exp (- z)) * (1 - 1 / (1 + Exp (- z))))%P.
Proof. intros z. exact (answers_derivative _ _ _ _ (step_22_value z)). Qed.
Lemma step_24_nearly : forall (z : R), nearly 1 (fun z : R => 1 / (1 + Exp (- z)))%P z (fun z : R => 1 / (1 + Exp (- z)) * (1 - 1 / (1 + Exp (- z))))%P.
Proof. intros z. exact (nearly_defined 1 (fun z : R => 1 / (1 + Exp (- z)))%P _ (fun z : R => 1 / (1 + Exp (- z)) * (1 - 1 / (1 + Exp (- z))))%P (around_all _ _ (fun z => (step_16_defined z)))). Qed.
Lemma step_25_defined : forall (z : R), pdefined (1)%P.
Proof. intros z. exact (defined_num 1). Qed.
Lemma step_26_calculus_constant : forall (z : R), derivative 1 (fun z : R => 1)%P z (0)%P.
Proof. intros z. exact (rule_calculus_constant (1)%P z (step_25_defined z)). Qed.
Lemma step_27_calculus_variable : forall (z : R), derivative 1 (fun z : R => z)%P z (1)%P.
Proof. intros z. exact (rule_calculus_variable z). Qed.
Lemma step_28_calculus_negation : forall (z : R), derivative 1 (fun z : R => - z)%P z (pneg 1)%P.
Proof. intros z. exact (rule_calculus_negation (fun z : R => z)%P (1)%P z (step_27_calculus_variable z)). Qed.
Lemma step_29_exp_derivative : forall (z : R), derivative 1 (fun z : R => Exp (- z))%P z (Exp (- z) * pneg 1)%P.
Proof. intros z. exact (rule_exp_derivative (fun z : R => - z)%P (pneg 1)%P z (step_28_calculus_negation z)). Qed.
Lemma step_30_calculus_sum : forall (z : R), derivative 1 (fun z : R => 1 + Exp (- z))%P z (0 + Exp (- z) * pneg 1)%P.
Proof. intros z. exact (rule_calculus_sum (fun z : R => 1)%P (fun z : R => Exp (- z))%P (0)%P (Exp (- z) * pneg 1)%P z (step_26_calculus_constant z) (step_29_exp_derivative z)). Qed.
Lemma step_31_enclosure : forall (z : R), (z == 1)%P -> (0 < 1 + Exp (- z))%P.
Proof. intros z h1. exact (less_of_values _ _ _ _ (val_num 0) (val_add _ _ _ _ (val_num 1) (val_Exp _ _ (val_neg _ _ (val_at _ _ h1)))) ltac:(number 64%positive)). Qed.
Lemma step_32_order_greater_unequal : forall (z : R), (z == 1)%P -> (1 + Exp (- z) <> 0)%P.
Proof. intros z h1. exact (rule_order_greater_unequal (0)%P (1 + Exp (- z))%P (step_31_enclosure z h1)). Qed.
Lemma step_33_calculus_reciprocal : forall (z : R), (z == 1)%P -> derivative 1 (fun z : R => 1 / (1 + Exp (- z)))%P z (pneg (1 * (0 + Exp (- z) * pneg 1)) / (1 + Exp (- z)) ^ 2)%P.
Proof. intros z h1. exact (rule_calculus_reciprocal (1)%P (fun z : R => 1 + Exp (- z))%P (0 + Exp (- z) * pneg 1)%P z (step_30_calculus_sum z) (step_32_order_greater_unequal z h1) (step_25_defined z)). Qed.
Lemma step_34_defined : forall (z : R), (z == 1)%P -> pdefined (1 / (1 + Exp (- z)) * (1 - 1 / (1 + Exp (- z))))%P.
Proof. intros z h1. exact (defined_mul _ _ (defined_div _ _ (step_25_defined z) (defined_add _ _ (step_25_defined z) (defined_Exp _ (defined_neg _ (defined_var z)))) (step_32_order_greater_unequal z h1)) (defined_sub _ _ (step_25_defined z) (defined_div _ _ (step_25_defined z) (defined_add _ _ (step_25_defined z) (defined_Exp _ (defined_neg _ (defined_var z)))) (step_32_order_greater_unequal z h1)))). Qed.

Theorem verdict : statement.
Proof.
  split.
  - intros z. split; [exact (step_23_answers_derivative z)|exact (step_24_nearly z)].
  - exists (rat 1). exact (conj (ex_intro _ _ (step_33_calculus_reciprocal (rat 1) (at_number 1))) (step_34_defined (rat 1) (at_number 1))).
Qed.
(* The same in ordinary terms, where both sides are defined: *)
Lemma domain : forall (z : R), f z = Some (1 / (1 + exp (- z))) /\ claim z = Some (1 / (1 + exp (- z)) * (1 - 1 / (1 + exp (- z)))).
Proof. intros z. split; [exact (value_of _ _ (valued_div _ _ _ _ (valued_rational 1 (1) eq_refl) (valued_add _ _ _ _ (valued_rational 1 (1) eq_refl) (valued_Exp _ _ (valued_neg _ _ (valued_var z))))) (defined_div _ _ (step_1_defined z) (defined_add _ _ (step_1_defined z) (step_17_defined z)) (step_11_order_greater_unequal z)))|exact (value_of _ _ (valued_mul _ _ _ _ (valued_div _ _ _ _ (valued_rational 1 (1) eq_refl) (valued_add _ _ _ _ (valued_rational 1 (1) eq_refl) (valued_Exp _ _ (valued_neg _ _ (valued_var z))))) (valued_sub _ _ _ _ (valued_rational 1 (1) eq_refl) (valued_div _ _ _ _ (valued_rational 1 (1) eq_refl) (valued_add _ _ _ _ (valued_rational 1 (1) eq_refl) (valued_Exp _ _ (valued_neg _ _ (valued_var z))))))) (step_16_defined z))]. Qed.
Lemma plain : forall (z : R), is_derive (fun z : R => 1 / (1 + exp (- z))) z (1 / (1 + exp (- z)) * (1 - 1 / (1 + exp (- z)))).
Proof. intros z. exact (ordinary f _ z (claim z) _ (fun z => (valued_div _ _ _ _ (valued_rational 1 (1) eq_refl) (valued_add _ _ _ _ (valued_rational 1 (1) eq_refl) (valued_Exp _ _ (valued_neg _ _ (valued_var z)))))) (differentiable_div (fun z : R => 1)%P (fun z : R => 1 + Exp (- z))%P z (differentiable_fixed _ z (step_1_defined z)) (differentiable_add (fun z : R => 1)%P (fun z : R => Exp (- z))%P z (differentiable_fixed _ z (step_1_defined z)) (differentiable_Exp (fun z : R => - z)%P z (differentiable_neg (fun z : R => z)%P z (differentiable_var z)))) (step_11_order_greater_unequal z)) (proj1 (proj1 verdict z)) (proj2 (domain z ))). Qed.

Print Assumptions verdict.
