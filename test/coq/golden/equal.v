From Coq Require Import Lia Psatz.
From GP Require Import GPrime Theory Inferences Continuity Field Numbers Plain.
Open Scope R_scope.

(* Proved: tanh(z) equals 2/(1 + e^(-2*z)) - 1. *)
Definition left (z : R) : pr := (Tanh z)%P.
Definition right (z : R) : pr := (2 / (1 + Exp (pneg (2 * z))) - 1)%P.
Definition statement : Prop :=
  (forall (z : R), agrees (left z) (right z)) /\
  (exists (z : R), pdefined (left z) /\ pdefined (right z)).

Lemma step_1_defined : forall (z : R), pdefined (Tanh z)%P.
Proof. intros z. exact (defined_Tanh _ (defined_var z)). Qed.
Lemma step_2_enclosure : forall (z : R), (0 < 1)%P.
Proof. intros z. exact (less_of_values _ _ _ _ (val_num 0) (val_num 1) ltac:(number 64%positive)). Qed.
Lemma step_3_defined : forall (z : R), pdefined (pneg (2 * z))%P.
Proof. intros z. exact (defined_neg _ (defined_mul _ _ (defined_num 2) (defined_var z))). Qed.
Lemma step_4_exp_positive : forall (z : R), (0 < Exp (pneg (2 * z)))%P.
Proof. intros z. exact (rule_exp_positive (pneg (2 * z))%P (step_3_defined z)). Qed.
Lemma step_5_order_sum_positive : forall (z : R), (0 < 1 + Exp (pneg (2 * z)))%P.
Proof. intros z. exact (rule_order_sum_positive (1)%P (Exp (pneg (2 * z)))%P (step_2_enclosure z) (step_4_exp_positive z)). Qed.
Lemma step_6_order_greater_unequal : forall (z : R), (1 + Exp (pneg (2 * z)) <> 0)%P.
Proof. intros z. exact (rule_order_greater_unequal (0)%P (1 + Exp (pneg (2 * z)))%P (step_5_order_sum_positive z)). Qed.
Lemma step_7_defined : forall (z : R), pdefined (2 / (1 + Exp (pneg (2 * z))) - 1)%P.
Proof. intros z. exact (defined_sub _ _ (defined_div _ _ (defined_num 2) (defined_add _ _ (defined_num 1) (defined_Exp _ (step_3_defined z))) (step_6_order_greater_unequal z)) (defined_num 1)). Qed.
Lemma step_8_defined : forall (z : R), pdefined (Exp (pneg (2 * z)))%P.
Proof. intros z. exact (defined_Exp _ (step_3_defined z)). Qed.
Lemma step_9_defined : forall (z : R), pdefined (z)%P.
Proof. intros z. exact (defined_var z). Qed.
Lemma step_10_defined : forall (z : R), pdefined ((-2) * z)%P.
Proof. intros z. exact (defined_mul _ _ (defined_num (-2)) (step_9_defined z)). Qed.
Lemma step_11_field : forall (z : R), (pneg (2 * z) == (-2) * z)%P.
Proof. intros z. refine (field (var z :: nil)%list (FNeg (FMul (FN 2) (FA 0))) (FMul (FN (-2)) (FA 0)) nil nil (step_3_defined z) (step_10_defined z) I I _). vm_compute. reflexivity. Qed.
Lemma step_12_rewrite : forall (z : R), (Exp (pneg (2 * z)) == Exp ((-2) * z))%P.
Proof. intros z. exact (rewriting _ _ (step_8_defined z) (congruence _ _ _ _ (eq_refl (fun (hole1 : pr) => (Exp hole1)%P)) (peq_eq _ _ (step_11_field z)))). Qed.
Lemma step_13_exp_multiple : forall (z : R), (Exp ((-2) * z) == Exp z ^ (-2))%P.
Proof. intros z. exact (rule_exp_multiple (-2) (z)%P eq_refl (step_9_defined z)). Qed.
Lemma step_14_tanh_definition : forall (z : R), (Tanh z == (Exp z - Exp (- z)) / (Exp z + Exp (- z)))%P.
Proof. intros z. exact (rule_tanh_definition (z)%P (step_9_defined z)). Qed.
Lemma step_15_defined : forall (z : R), pdefined (- z)%P.
Proof. intros z. exact (defined_neg _ (step_9_defined z)). Qed.
Lemma step_16_defined : forall (z : R), pdefined (Exp (- z))%P.
Proof. intros z. exact (defined_Exp _ (step_15_defined z)). Qed.
Lemma step_17_defined : forall (z : R), pdefined ((-1) * z)%P.
Proof. intros z. exact (defined_mul _ _ (defined_num (-1)) (step_9_defined z)). Qed.
Lemma step_18_field : forall (z : R), (- z == (-1) * z)%P.
Proof. intros z. refine (field (var z :: nil)%list (FNeg (FA 0)) (FMul (FN (-1)) (FA 0)) nil nil (step_15_defined z) (step_17_defined z) I I _). vm_compute. reflexivity. Qed.
Lemma step_19_rewrite : forall (z : R), (Exp (- z) == Exp ((-1) * z))%P.
Proof. intros z. exact (rewriting _ _ (step_16_defined z) (congruence _ _ _ _ (eq_refl (fun (hole1 : pr) => (Exp hole1)%P)) (peq_eq _ _ (step_18_field z)))). Qed.
Lemma step_20_exp_multiple : forall (z : R), (Exp ((-1) * z) == Exp z ^ (-1))%P.
Proof. intros z. exact (rule_exp_multiple (-1) (z)%P eq_refl (step_9_defined z)). Qed.
Lemma step_21_field : forall (z : R), (Tanh z == 2 / (1 + Exp (pneg (2 * z))) - 1)%P.
Proof. intros z. refine (field ((Tanh z)%P :: (Exp (pneg (2 * z)))%P :: (Exp (- z))%P :: (Exp z)%P :: (Exp ((-1) * z))%P :: (Exp ((-2) * z))%P :: nil)%list (FA 0) (FSub (FDiv (FN 2) (FAdd (FN 1) (FA 1))) (FN 1)) ((0%nat, (FDiv (FSub (FA 3) (FA 2)) (FAdd (FA 3) (FA 2)))) :: (2%nat, (FA 4)) :: (4%nat, (FPow (FA 3) (-1))) :: (1%nat, (FA 5)) :: (5%nat, (FPow (FA 3) (-2))) :: nil)%list nil (step_1_defined z) (step_7_defined z) (conj (step_14_tanh_definition z) (conj (step_19_rewrite z) (conj (step_20_exp_multiple z) (conj (step_12_rewrite z) (conj (step_13_exp_multiple z) I))))) I _). vm_compute. reflexivity. Qed.
Lemma step_22_agrees : forall (z : R), agrees (Tanh z)%P (2 / (1 + Exp (pneg (2 * z))) - 1)%P.
Proof. intros z. exact (agrees_equal _ _ (step_21_field z)). Qed.
Lemma step_23_defined : forall (z : R), pdefined (Tanh z)%P.
Proof. intros z. exact (defined_Tanh _ (defined_var z)). Qed.
Lemma step_24_enclosure : forall (z : R), (z == 1)%P -> (0 < 1 + Exp (pneg (2 * z)))%P.
Proof. intros z h1. exact (less_of_values _ _ _ _ (val_num 0) (val_add _ _ _ _ (val_num 1) (val_Exp _ _ (val_neg _ _ (val_mul _ _ _ _ (val_num 2) (val_at _ _ h1))))) ltac:(number 64%positive)). Qed.
Lemma step_25_order_greater_unequal : forall (z : R), (z == 1)%P -> (1 + Exp (pneg (2 * z)) <> 0)%P.
Proof. intros z h1. exact (rule_order_greater_unequal (0)%P (1 + Exp (pneg (2 * z)))%P (step_24_enclosure z h1)). Qed.
Lemma step_26_defined : forall (z : R), (z == 1)%P -> pdefined (2 / (1 + Exp (pneg (2 * z))) - 1)%P.
Proof. intros z h1. exact (defined_sub _ _ (defined_div _ _ (defined_num 2) (defined_add _ _ (defined_num 1) (defined_Exp _ (defined_neg _ (defined_mul _ _ (defined_num 2) (defined_var z))))) (step_25_order_greater_unequal z h1)) (defined_num 1)). Qed.

Theorem verdict : statement.
Proof.
  split.
  - intros z. exact (step_22_agrees z).
  - exists (rat 1). exact (conj (step_23_defined (rat 1)) (step_26_defined (rat 1) (at_number 1))).
Qed.

Print Assumptions verdict.
