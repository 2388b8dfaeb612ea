From Coq Require Import Lia Psatz.
From GP Require Import GPrime Theory Inferences Continuity Field Numbers Plain.
Open Scope R_scope.

(* Proved: the derivative of order 2 of tanh(z) in z is -2*tanh(z)*(1 - tanh(z)^2). *)
Definition f (z : R) : pr := (Tanh z)%P.
Definition claim (z : R) : pr := (pneg (2 * Tanh z * (1 - Tanh z ^ 2)))%P.
Definition statement : Prop :=
  (forall (z : R), answers 2 f z (claim z) /\ nearly 2 f z claim) /\
  (exists (z : R), (exists slope : pr, derivative 2 f z slope) /\ pdefined (claim z)).

Lemma step_1_calculus_variable : forall (z : R), derivative 1 (fun z : R => z)%P z (1)%P.
Proof. intros z. exact (rule_calculus_variable z). Qed.
Lemma step_2_tanh_derivative : forall (z : R), derivative 1 (fun z : R => Tanh z)%P z ((1 - Tanh z ^ 2) * 1)%P.
Proof. intros z. exact (rule_tanh_derivative (fun z : R => z)%P (1)%P z (step_1_calculus_variable z)). Qed.
Lemma step_3_defined : forall (z : R), pdefined ((1 - Tanh z ^ 2) * 1)%P.
Proof. intros z. exact (defined_mul _ _ (defined_sub _ _ (defined_num 1) (defined_pow _ 2 (defined_Tanh _ (defined_var z)) eq_refl)) (defined_num 1)). Qed.
Lemma step_4_defined : forall (z : R), pdefined (z)%P.
Proof. intros z. exact (defined_var z). Qed.
Lemma step_5_exp_positive : forall (z : R), (0 < Exp z)%P.
Proof. intros z. exact (rule_exp_positive (z)%P (step_4_defined z)). Qed.
Lemma step_6_order_power_positive : forall (z : R), (0 < Exp z ^ 2)%P.
Proof. intros z. exact (rule_order_power_positive 2 (Exp z)%P (step_5_exp_positive z)). Qed.
Lemma step_7_enclosure : forall (z : R), (0 < 1)%P.
Proof. intros z. exact (less_of_values _ _ _ _ (val_num 0) (val_num 1) ltac:(number 64%positive)). Qed.
Lemma step_8_order_sum_positive : forall (z : R), (0 < Exp z ^ 2 + 1)%P.
Proof. intros z. exact (rule_order_sum_positive (Exp z ^ 2)%P (1)%P (step_6_order_power_positive z) (step_7_enclosure z)). Qed.
Lemma step_9_order_power_positive : forall (z : R), (0 < (Exp z ^ 2 + 1) ^ 2)%P.
Proof. intros z. exact (rule_order_power_positive 2 (Exp z ^ 2 + 1)%P (step_8_order_sum_positive z)). Qed.
Lemma step_10_order_greater_unequal : forall (z : R), ((Exp z ^ 2 + 1) ^ 2 <> 0)%P.
Proof. intros z. exact (rule_order_greater_unequal (0)%P ((Exp z ^ 2 + 1) ^ 2)%P (step_9_order_power_positive z)). Qed.
Lemma step_11_defined : forall (z : R), pdefined (4 * Exp z ^ 2 / (Exp z ^ 2 + 1) ^ 2)%P.
Proof. intros z. exact (defined_div _ _ (defined_mul _ _ (defined_num 4) (defined_pow _ 2 (defined_Exp _ (step_4_defined z)) eq_refl)) (defined_pow _ 2 (defined_add _ _ (defined_pow _ 2 (defined_Exp _ (step_4_defined z)) eq_refl) (defined_num 1)) eq_refl) (step_10_order_greater_unequal z)). Qed.
Lemma step_12_tanh_definition : forall (z : R), (Tanh z == (Exp z - Exp (- z)) / (Exp z + Exp (- z)))%P.
Proof. intros z. exact (rule_tanh_definition (z)%P (step_4_defined z)). Qed.
Lemma step_13_defined : forall (z : R), pdefined (- z)%P.
Proof. intros z. exact (defined_neg _ (step_4_defined z)). Qed.
Lemma step_14_defined : forall (z : R), pdefined (Exp (- z))%P.
Proof. intros z. exact (defined_Exp _ (step_13_defined z)). Qed.
Lemma step_15_defined : forall (z : R), pdefined ((-1) * z)%P.
Proof. intros z. exact (defined_mul _ _ (defined_num (-1)) (step_4_defined z)). Qed.
Lemma step_16_field : forall (z : R), (- z == (-1) * z)%P.
Proof. intros z. refine (field (var z :: nil)%list (FNeg (FA 0)) (FMul (FN (-1)) (FA 0)) nil nil (step_13_defined z) (step_15_defined z) I I _). vm_compute. reflexivity. Qed.
Lemma step_17_rewrite : forall (z : R), (Exp (- z) == Exp ((-1) * z))%P.
Proof. intros z. exact (rewriting _ _ (step_14_defined z) (congruence _ _ _ _ (eq_refl (fun (hole1 : pr) => (Exp hole1)%P)) (peq_eq _ _ (step_16_field z)))). Qed.
Lemma step_18_exp_multiple : forall (z : R), (Exp ((-1) * z) == Exp z ^ (-1))%P.
Proof. intros z. exact (rule_exp_multiple (-1) (z)%P eq_refl (step_4_defined z)). Qed.
Lemma step_19_field : forall (z : R), ((1 - Tanh z ^ 2) * 1 == 4 * Exp z ^ 2 / (Exp z ^ 2 + 1) ^ 2)%P.
Proof. intros z. refine (field ((Tanh z)%P :: (Exp z)%P :: (Exp (- z))%P :: (Exp ((-1) * z))%P :: nil)%list (FMul (FSub (FN 1) (FPow (FA 0) 2)) (FN 1)) (FDiv (FMul (FN 4) (FPow (FA 1) 2)) (FPow (FAdd (FPow (FA 1) 2) (FN 1)) 2)) ((0%nat, (FDiv (FSub (FA 1) (FA 2)) (FAdd (FA 1) (FA 2)))) :: (2%nat, (FA 3)) :: (3%nat, (FPow (FA 1) (-1))) :: nil)%list nil (step_3_defined z) (step_11_defined z) (conj (step_12_tanh_definition z) (conj (step_17_rewrite z) (conj (step_18_exp_multiple z) I))) I _). vm_compute. reflexivity. Qed.
Lemma step_20_value : forall (z : R), derivative 1 (fun z : R => Tanh z)%P z (4 * Exp z ^ 2 / (Exp z ^ 2 + 1) ^ 2)%P.
Proof. intros z. exact (value _ _ _ _ _ (step_2_tanh_derivative z) (step_19_field z)). Qed.
Lemma step_21_calculus_variable : forall (z : R), derivative 1 (fun z : R => z)%P z (1)%P.
Proof. intros z. exact (rule_calculus_variable z). Qed.
Lemma step_22_exp_derivative : forall (z : R), derivative 1 (fun z : R => Exp z)%P z (Exp z * 1)%P.
Proof. intros z. exact (rule_exp_derivative (fun z : R => z)%P (1)%P z (step_21_calculus_variable z)). Qed.
Lemma step_23_calculus_power : forall (z : R), derivative 1 (fun z : R => Exp z ^ 2)%P z (2 * Exp z ^ 1 * (Exp z * 1))%P.
Proof. intros z. exact (rule_calculus_power 2 (fun z : R => Exp z)%P (Exp z * 1)%P z (step_22_exp_derivative z) eq_refl eq_refl). Qed.
Lemma step_24_defined : forall (z : R), pdefined (4)%P.
Proof. intros z. exact (defined_num 4). Qed.
Lemma step_25_calculus_constant_multiple : forall (z : R), derivative 1 (fun z : R => 4 * Exp z ^ 2)%P z (4 * (2 * Exp z ^ 1 * (Exp z * 1)))%P.
Proof. intros z. exact (rule_calculus_constant_multiple (4)%P (fun z : R => Exp z ^ 2)%P (2 * Exp z ^ 1 * (Exp z * 1))%P z (step_23_calculus_power z) (step_24_defined z)). Qed.
Lemma step_26_defined : forall (z : R), pdefined (1)%P.
Proof. intros z. exact (defined_num 1). Qed.
Lemma step_27_calculus_constant : forall (z : R), derivative 1 (fun z : R => 1)%P z (0)%P.
Proof. intros z. exact (rule_calculus_constant (1)%P z (step_26_defined z)). Qed.
Lemma step_28_calculus_sum : forall (z : R), derivative 1 (fun z : R => Exp z ^ 2 + 1)%P z (2 * Exp z ^ 1 * (Exp z * 1) + 0)%P.
Proof. intros z. exact (rule_calculus_sum (fun z : R => Exp z ^ 2)%P (fun z : R => 1)%P (2 * Exp z ^ 1 * (Exp z * 1))%P (0)%P z (step_23_calculus_power z) (step_27_calculus_constant z)). Qed.
Lemma step_29_calculus_power : forall (z : R), derivative 1 (fun z : R => (Exp z ^ 2 + 1) ^ 2)%P z (2 * (Exp z ^ 2 + 1) ^ 1 * (2 * Exp z ^ 1 * (Exp z * 1) + 0))%P.
Proof. intros z. exact (rule_calculus_power 2 (fun z : R => Exp z ^ 2 + 1)%P (2 * Exp z ^ 1 * (Exp z * 1) + 0)%P z (step_28_calculus_sum z) eq_refl eq_refl). Qed.
Lemma step_30_calculus_quotient : forall (z : R), derivative 1 (fun z : R => 4 * Exp z ^ 2 / (Exp z ^ 2 + 1) ^ 2)%P z ((4 * (2 * Exp z ^ 1 * (Exp z * 1)) * (Exp z ^ 2 + 1) ^ 2 - 4 * Exp z ^ 2 * (2 * (Exp z ^ 2 + 1) ^ 1 * (2 * Exp z ^ 1 * (Exp z * 1) + 0))) / ((Exp z ^ 2 + 1) ^ 2) ^ 2)%P.
Proof. intros z. exact (rule_calculus_quotient (fun z : R => 4 * Exp z ^ 2)%P (fun z : R => (Exp z ^ 2 + 1) ^ 2)%P (4 * (2 * Exp z ^ 1 * (Exp z * 1)))%P (2 * (Exp z ^ 2 + 1) ^ 1 * (2 * Exp z ^ 1 * (Exp z * 1) + 0))%P z (step_25_calculus_constant_multiple z) (step_29_calculus_power z) (step_10_order_greater_unequal z)). Qed.
Lemma step_31_next_order : forall (z : R), derivative 2 (fun z : R => Tanh z)%P z ((4 * (2 * Exp z ^ 1 * (Exp z * 1)) * (Exp z ^ 2 + 1) ^ 2 - 4 * Exp z ^ 2 * (2 * (Exp z ^ 2 + 1) ^ 1 * (2 * Exp z ^ 1 * (Exp z * 1) + 0))) / ((Exp z ^ 2 + 1) ^ 2) ^ 2)%P.
Proof. intros z. exact (next_order 1 (fun z : R => Tanh z)%P (fun z : R => 4 * Exp z ^ 2 / (Exp z ^ 2 + 1) ^ 2)%P _ _ (near_all _ _ (fun z => (step_20_value z))) (step_30_calculus_quotient z)). Qed.
Lemma step_32_order_power_positive : forall (z : R), (0 < ((Exp z ^ 2 + 1) ^ 2) ^ 2)%P.
Proof. intros z. exact (rule_order_power_positive 2 ((Exp z ^ 2 + 1) ^ 2)%P (step_9_order_power_positive z)). Qed.
Lemma step_33_order_greater_unequal : forall (z : R), (((Exp z ^ 2 + 1) ^ 2) ^ 2 <> 0)%P.
Proof. intros z. exact (rule_order_greater_unequal (0)%P (((Exp z ^ 2 + 1) ^ 2) ^ 2)%P (step_32_order_power_positive z)). Qed.
Lemma step_34_defined : forall (z : R), pdefined ((4 * (2 * Exp z ^ 1 * (Exp z * 1)) * (Exp z ^ 2 + 1) ^ 2 - 4 * Exp z ^ 2 * (2 * (Exp z ^ 2 + 1) ^ 1 * (2 * Exp z ^ 1 * (Exp z * 1) + 0))) / ((Exp z ^ 2 + 1) ^ 2) ^ 2)%P.
Proof. intros z. exact (defined_div _ _ (defined_sub _ _ (defined_mul _ _ (defined_mul _ _ (step_24_defined z) (defined_mul _ _ (defined_mul _ _ (defined_num 2) (defined_pow _ 1 (defined_Exp _ (step_4_defined z)) eq_refl)) (defined_mul _ _ (defined_Exp _ (step_4_defined z)) (step_26_defined z)))) (defined_pow _ 2 (defined_add _ _ (defined_pow _ 2 (defined_Exp _ (step_4_defined z)) eq_refl) (step_26_defined z)) eq_refl)) (defined_mul _ _ (defined_mul _ _ (step_24_defined z) (defined_pow _ 2 (defined_Exp _ (step_4_defined z)) eq_refl)) (defined_mul _ _ (defined_mul _ _ (defined_num 2) (defined_pow _ 1 (defined_add _ _ (defined_pow _ 2 (defined_Exp _ (step_4_defined z)) eq_refl) (step_26_defined z)) eq_refl)) (defined_add _ _ (defined_mul _ _ (defined_mul _ _ (defined_num 2) (defined_pow _ 1 (defined_Exp _ (step_4_defined z)) eq_refl)) (defined_mul _ _ (defined_Exp _ (step_4_defined z)) (step_26_defined z))) (defined_num 0))))) (defined_pow _ 2 (defined_pow _ 2 (defined_add _ _ (defined_pow _ 2 (defined_Exp _ (step_4_defined z)) eq_refl) (step_26_defined z)) eq_refl) eq_refl) (step_33_order_greater_unequal z)). Qed.
Lemma step_35_defined : forall (z : R), pdefined (pneg (2 * Tanh z * (1 - Tanh z ^ 2)))%P.
Proof. intros z. exact (defined_neg _ (defined_mul _ _ (defined_mul _ _ (defined_num 2) (defined_Tanh _ (step_4_defined z))) (defined_sub _ _ (step_26_defined z) (defined_pow _ 2 (defined_Tanh _ (step_4_defined z)) eq_refl)))). Qed.
Lemma step_36_tanh_definition : forall (z : R), (Tanh z == (Exp z - Exp (- z)) / (Exp z + Exp (- z)))%P.
Proof. intros z. exact (rule_tanh_definition (z)%P (step_4_defined z)). Qed.
Lemma step_37_field : forall (z : R), (- z == (-1) * z)%P.
Proof. intros z. refine (field (var z :: nil)%list (FNeg (FA 0)) (FMul (FN (-1)) (FA 0)) nil nil (step_13_defined z) (step_15_defined z) I I _). vm_compute. reflexivity. Qed.
Lemma step_38_rewrite : forall (z : R), (Exp (- z) == Exp ((-1) * z))%P.
Proof. intros z. exact (rewriting _ _ (step_14_defined z) (congruence _ _ _ _ (eq_refl (fun (hole1 : pr) => (Exp hole1)%P)) (peq_eq _ _ (step_37_field z)))). Qed.
Lemma step_39_exp_multiple : forall (z : R), (Exp ((-1) * z) == Exp z ^ (-1))%P.
Proof. intros z. exact (rule_exp_multiple (-1) (z)%P eq_refl (step_4_defined z)). Qed.
Lemma step_40_field : forall (z : R), ((4 * (2 * Exp z ^ 1 * (Exp z * 1)) * (Exp z ^ 2 + 1) ^ 2 - 4 * Exp z ^ 2 * (2 * (Exp z ^ 2 + 1) ^ 1 * (2 * Exp z ^ 1 * (Exp z * 1) + 0))) / ((Exp z ^ 2 + 1) ^ 2) ^ 2 == pneg (2 * Tanh z * (1 - Tanh z ^ 2)))%P.
Proof. intros z. refine (field ((Exp z)%P :: (Tanh z)%P :: (Exp (- z))%P :: (Exp ((-1) * z))%P :: nil)%list (FDiv (FSub (FMul (FMul (FN 4) (FMul (FMul (FN 2) (FPow (FA 0) 1)) (FMul (FA 0) (FN 1)))) (FPow (FAdd (FPow (FA 0) 2) (FN 1)) 2)) (FMul (FMul (FN 4) (FPow (FA 0) 2)) (FMul (FMul (FN 2) (FPow (FAdd (FPow (FA 0) 2) (FN 1)) 1)) (FAdd (FMul (FMul (FN 2) (FPow (FA 0) 1)) (FMul (FA 0) (FN 1))) (FN 0))))) (FPow (FPow (FAdd (FPow (FA 0) 2) (FN 1)) 2) 2)) (FNeg (FMul (FMul (FN 2) (FA 1)) (FSub (FN 1) (FPow (FA 1) 2)))) ((1%nat, (FDiv (FSub (FA 0) (FA 2)) (FAdd (FA 0) (FA 2)))) :: (2%nat, (FA 3)) :: (3%nat, (FPow (FA 0) (-1))) :: nil)%list nil (step_34_defined z) (step_35_defined z) (conj (step_36_tanh_definition z) (conj (step_38_rewrite z) (conj (step_39_exp_multiple z) I))) I _). vm_compute. reflexivity. Qed.
Lemma step_41_value : forall (z : R), derivative 2 (fun z : R => Tanh z)%P z (pneg (2 * Tanh z * (1 - Tanh z ^ 2)))%P.
Proof. intros z. exact (value _ _ _ _ _ (step_31_next_order z) (step_40_field z)). Qed.
Lemma step_42_answers_derivative : forall (z : R), answers 2 (fun z : R => Tanh z)%P z (pneg (2 * Tanh z * (1 - Tanh z ^ 2)))%P.
Proof. intros z. exact (answers_derivative _ _ _ _ (step_41_value z)). Qed.
Lemma step_43_nearly : forall (z : R), nearly 2 (fun z : R => Tanh z)%P z (fun z : R => pneg (2 * Tanh z * (1 - Tanh z ^ 2)))%P.
Proof. intros z. exact (nearly_defined 2 (fun z : R => Tanh z)%P _ (fun z : R => pneg (2 * Tanh z * (1 - Tanh z ^ 2)))%P (around_all _ _ (fun z => (step_35_defined z)))). Qed.
Lemma step_44_calculus_variable : forall (z : R), derivative 1 (fun z : R => z)%P z (1)%P.
Proof. intros z. exact (rule_calculus_variable z). Qed.
Lemma step_45_tanh_derivative : forall (z : R), derivative 1 (fun z : R => Tanh z)%P z ((1 - Tanh z ^ 2) * 1)%P.
Proof. intros z. exact (rule_tanh_derivative (fun z : R => z)%P (1)%P z (step_44_calculus_variable z)). Qed.
Lemma step_46_defined : forall (z : R), pdefined ((1 - Tanh z ^ 2) * 1)%P.
Proof. intros z. exact (defined_mul _ _ (defined_sub _ _ (defined_num 1) (defined_pow _ 2 (defined_Tanh _ (defined_var z)) eq_refl)) (defined_num 1)). Qed.
Lemma step_47_defined : forall (z : R), pdefined (z)%P.
Proof. intros z. exact (defined_var z). Qed.
Lemma step_48_exp_positive : forall (z : R), (0 < Exp z)%P.
Proof. intros z. exact (rule_exp_positive (z)%P (step_47_defined z)). Qed.
Lemma step_49_order_power_positive : forall (z : R), (0 < Exp z ^ 2)%P.
Proof. intros z. exact (rule_order_power_positive 2 (Exp z)%P (step_48_exp_positive z)). Qed.
Lemma step_50_enclosure : forall (z : R), (0 < 1)%P.
Proof. intros z. exact (less_of_values _ _ _ _ (val_num 0) (val_num 1) ltac:(number 64%positive)). Qed.
Lemma step_51_order_sum_positive : forall (z : R), (0 < Exp z ^ 2 + 1)%P.
Proof. intros z. exact (rule_order_sum_positive (Exp z ^ 2)%P (1)%P (step_49_order_power_positive z) (step_50_enclosure z)). Qed.
Lemma step_52_order_power_positive : forall (z : R), (0 < (Exp z ^ 2 + 1) ^ 2)%P.
Proof. intros z. exact (rule_order_power_positive 2 (Exp z ^ 2 + 1)%P (step_51_order_sum_positive z)). Qed.
Lemma step_53_order_greater_unequal : forall (z : R), ((Exp z ^ 2 + 1) ^ 2 <> 0)%P.
Proof. intros z. exact (rule_order_greater_unequal (0)%P ((Exp z ^ 2 + 1) ^ 2)%P (step_52_order_power_positive z)). Qed.
Lemma step_54_defined : forall (z : R), pdefined (4 * Exp z ^ 2 / (Exp z ^ 2 + 1) ^ 2)%P.
Proof. intros z. exact (defined_div _ _ (defined_mul _ _ (defined_num 4) (defined_pow _ 2 (defined_Exp _ (step_47_defined z)) eq_refl)) (defined_pow _ 2 (defined_add _ _ (defined_pow _ 2 (defined_Exp _ (step_47_defined z)) eq_refl) (defined_num 1)) eq_refl) (step_53_order_greater_unequal z)). Qed.
Lemma step_55_tanh_definition : forall (z : R), (Tanh z == (Exp z - Exp (- z)) / (Exp z + Exp (- z)))%P.
Proof. intros z. exact (rule_tanh_definition (z)%P (step_47_defined z)). Qed.
Lemma step_56_defined : forall (z : R), pdefined (- z)%P.
Proof. intros z. exact (defined_neg _ (step_47_defined z)). Qed.
Lemma step_57_defined : forall (z : R), pdefined (Exp (- z))%P.
Proof. intros z. exact (defined_Exp _ (step_56_defined z)). Qed.
Lemma step_58_defined : forall (z : R), pdefined ((-1) * z)%P.
Proof. intros z. exact (defined_mul _ _ (defined_num (-1)) (step_47_defined z)). Qed.
Lemma step_59_field : forall (z : R), (- z == (-1) * z)%P.
Proof. intros z. refine (field (var z :: nil)%list (FNeg (FA 0)) (FMul (FN (-1)) (FA 0)) nil nil (step_56_defined z) (step_58_defined z) I I _). vm_compute. reflexivity. Qed.
Lemma step_60_rewrite : forall (z : R), (Exp (- z) == Exp ((-1) * z))%P.
Proof. intros z. exact (rewriting _ _ (step_57_defined z) (congruence _ _ _ _ (eq_refl (fun (hole1 : pr) => (Exp hole1)%P)) (peq_eq _ _ (step_59_field z)))). Qed.
Lemma step_61_exp_multiple : forall (z : R), (Exp ((-1) * z) == Exp z ^ (-1))%P.
Proof. intros z. exact (rule_exp_multiple (-1) (z)%P eq_refl (step_47_defined z)). Qed.
Lemma step_62_field : forall (z : R), ((1 - Tanh z ^ 2) * 1 == 4 * Exp z ^ 2 / (Exp z ^ 2 + 1) ^ 2)%P.
Proof. intros z. refine (field ((Tanh z)%P :: (Exp z)%P :: (Exp (- z))%P :: (Exp ((-1) * z))%P :: nil)%list (FMul (FSub (FN 1) (FPow (FA 0) 2)) (FN 1)) (FDiv (FMul (FN 4) (FPow (FA 1) 2)) (FPow (FAdd (FPow (FA 1) 2) (FN 1)) 2)) ((0%nat, (FDiv (FSub (FA 1) (FA 2)) (FAdd (FA 1) (FA 2)))) :: (2%nat, (FA 3)) :: (3%nat, (FPow (FA 1) (-1))) :: nil)%list nil (step_46_defined z) (step_54_defined z) (conj (step_55_tanh_definition z) (conj (step_60_rewrite z) (conj (step_61_exp_multiple z) I))) I _). vm_compute. reflexivity. Qed.
Lemma step_63_value : forall (z : R), derivative 1 (fun z : R => Tanh z)%P z (4 * Exp z ^ 2 / (Exp z ^ 2 + 1) ^ 2)%P.
Proof. intros z. exact (value _ _ _ _ _ (step_45_tanh_derivative z) (step_62_field z)). Qed.
Lemma step_64_calculus_variable : forall (z : R), derivative 1 (fun z : R => z)%P z (1)%P.
Proof. intros z. exact (rule_calculus_variable z). Qed.
Lemma step_65_exp_derivative : forall (z : R), derivative 1 (fun z : R => Exp z)%P z (Exp z * 1)%P.
Proof. intros z. exact (rule_exp_derivative (fun z : R => z)%P (1)%P z (step_64_calculus_variable z)). Qed.
Lemma step_66_calculus_power : forall (z : R), derivative 1 (fun z : R => Exp z ^ 2)%P z (2 * Exp z ^ 1 * (Exp z * 1))%P.
Proof. intros z. exact (rule_calculus_power 2 (fun z : R => Exp z)%P (Exp z * 1)%P z (step_65_exp_derivative z) eq_refl eq_refl). Qed.
Lemma step_67_defined : forall (z : R), pdefined (4)%P.
Proof. intros z. exact (defined_num 4). Qed.
Lemma step_68_calculus_constant_multiple : forall (z : R), derivative 1 (fun z : R => 4 * Exp z ^ 2)%P z (4 * (2 * Exp z ^ 1 * (Exp z * 1)))%P.
Proof. intros z. exact (rule_calculus_constant_multiple (4)%P (fun z : R => Exp z ^ 2)%P (2 * Exp z ^ 1 * (Exp z * 1))%P z (step_66_calculus_power z) (step_67_defined z)). Qed.
Lemma step_69_defined : forall (z : R), pdefined (1)%P.
Proof. intros z. exact (defined_num 1). Qed.
Lemma step_70_calculus_constant : forall (z : R), derivative 1 (fun z : R => 1)%P z (0)%P.
Proof. intros z. exact (rule_calculus_constant (1)%P z (step_69_defined z)). Qed.
Lemma step_71_calculus_sum : forall (z : R), derivative 1 (fun z : R => Exp z ^ 2 + 1)%P z (2 * Exp z ^ 1 * (Exp z * 1) + 0)%P.
Proof. intros z. exact (rule_calculus_sum (fun z : R => Exp z ^ 2)%P (fun z : R => 1)%P (2 * Exp z ^ 1 * (Exp z * 1))%P (0)%P z (step_66_calculus_power z) (step_70_calculus_constant z)). Qed.
Lemma step_72_calculus_power : forall (z : R), derivative 1 (fun z : R => (Exp z ^ 2 + 1) ^ 2)%P z (2 * (Exp z ^ 2 + 1) ^ 1 * (2 * Exp z ^ 1 * (Exp z * 1) + 0))%P.
Proof. intros z. exact (rule_calculus_power 2 (fun z : R => Exp z ^ 2 + 1)%P (2 * Exp z ^ 1 * (Exp z * 1) + 0)%P z (step_71_calculus_sum z) eq_refl eq_refl). Qed.
Lemma step_73_calculus_quotient : forall (z : R), derivative 1 (fun z : R => 4 * Exp z ^ 2 / (Exp z ^ 2 + 1) ^ 2)%P z ((4 * (2 * Exp z ^ 1 * (Exp z * 1)) * (Exp z ^ 2 + 1) ^ 2 - 4 * Exp z ^ 2 * (2 * (Exp z ^ 2 + 1) ^ 1 * (2 * Exp z ^ 1 * (Exp z * 1) + 0))) / ((Exp z ^ 2 + 1) ^ 2) ^ 2)%P.
Proof. intros z. exact (rule_calculus_quotient (fun z : R => 4 * Exp z ^ 2)%P (fun z : R => (Exp z ^ 2 + 1) ^ 2)%P (4 * (2 * Exp z ^ 1 * (Exp z * 1)))%P (2 * (Exp z ^ 2 + 1) ^ 1 * (2 * Exp z ^ 1 * (Exp z * 1) + 0))%P z (step_68_calculus_constant_multiple z) (step_72_calculus_power z) (step_53_order_greater_unequal z)). Qed.
Lemma step_74_next_order : forall (z : R), derivative 2 (fun z : R => Tanh z)%P z ((4 * (2 * Exp z ^ 1 * (Exp z * 1)) * (Exp z ^ 2 + 1) ^ 2 - 4 * Exp z ^ 2 * (2 * (Exp z ^ 2 + 1) ^ 1 * (2 * Exp z ^ 1 * (Exp z * 1) + 0))) / ((Exp z ^ 2 + 1) ^ 2) ^ 2)%P.
Proof. intros z. exact (next_order 1 (fun z : R => Tanh z)%P (fun z : R => 4 * Exp z ^ 2 / (Exp z ^ 2 + 1) ^ 2)%P _ _ (near_all _ _ (fun z => (step_63_value z))) (step_73_calculus_quotient z)). Qed.
Lemma step_75_defined : forall (z : R), pdefined (pneg (2 * Tanh z * (1 - Tanh z ^ 2)))%P.
Proof. intros z. exact (defined_neg _ (defined_mul _ _ (defined_mul _ _ (defined_num 2) (defined_Tanh _ (defined_var z))) (defined_sub _ _ (defined_num 1) (defined_pow _ 2 (defined_Tanh _ (defined_var z)) eq_refl)))). Qed.

Theorem verdict : statement.
Proof.
  split.
  - intros z. split; [exact (step_42_answers_derivative z)|exact (step_43_nearly z)].
  - exists (rat 0). exact (conj (ex_intro _ _ (step_74_next_order (rat 0))) (step_75_defined (rat 0))).
Qed.

Print Assumptions verdict.
