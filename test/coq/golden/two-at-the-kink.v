From Coq Require Import Lia Psatz.
From GP Require Import GPrime Theory Inferences Continuity Field Numbers Plain.
Open Scope R_scope.

(* Refuted: that the derivative of max(0, z) in z is piecewise(z < 0, 0, z = 0, 2, 1). *)
Definition f (z : R) : pr := (Max 0 z)%P.
Definition claim (z : R) : pr := (pif_lt z 0 0 (pif_eq z 0 2 1))%P.
Definition statement : Prop :=
  exists (z : R), outside f z (claim z).

Lemma step_1_defined : forall (z : R), pdefined (Max 0 z)%P.
Proof. intros z. exact (defined_Max _ _ (defined_num 0) (defined_var z)). Qed.
Lemma step_2_reflexivity : forall (z : R), (Max 0 z == Max 0 z)%P.
Proof. intros z. exact (reflexivity _ (step_1_defined z)). Qed.
Lemma step_3_assume : forall (z : R), (z < 0)%P -> (z < 0)%P.
Proof. intros z h1. exact h1. Qed.
Lemma step_4_order_less_weaken : forall (z : R), (z < 0)%P -> (z <= 0)%P.
Proof. intros z h1. exact (rule_order_less_weaken (z)%P (0)%P (step_3_assume z h1)). Qed.
Lemma step_5_max_first : forall (z : R), (z < 0)%P -> (Max 0 z == 0)%P.
Proof. intros z h1. exact (rule_max_first (0)%P (z)%P (step_4_order_less_weaken z h1)). Qed.
Lemma step_6_rewrite : forall (z : R), (z < 0)%P -> (Max 0 z == 0)%P.
Proof. intros z h1. exact (rewriting _ _ (step_1_defined z) (congruence _ _ _ _ (eq_refl (fun (hole1 : pr) => (hole1)%P)) (peq_eq _ _ (step_5_max_first z h1)))). Qed.
Lemma step_7_order_transitivity : forall (z : R), (z < 0)%P -> (Max 0 z == 0)%P.
Proof. intros z h1. exact (rule_order_transitivity (Max 0 z)%P (Max 0 z)%P (0)%P (step_2_reflexivity z) (step_6_rewrite z h1)). Qed.
Lemma step_8_defined : forall (z : R), pdefined (0)%P.
Proof. intros z. exact (defined_num 0). Qed.
Lemma step_9_calculus_constant : forall (z : R), derivative 1 (fun z : R => 0)%P z (0)%P.
Proof. intros z. exact (rule_calculus_constant (0)%P z (step_8_defined z)). Qed.
Lemma step_10_defined : forall (z : R), pdefined (Max 0 z)%P.
Proof. intros z. exact (defined_Max _ _ (step_8_defined z) (defined_var z)). Qed.
Lemma step_11_assume : forall (z : R), (z == 0)%P -> (z == 0)%P.
Proof. intros z h2. exact h2. Qed.
Lemma step_12_order_symmetry : forall (z : R), (z == 0)%P -> (0 == z)%P.
Proof. intros z h2. exact (rule_order_symmetry (z)%P (0)%P (step_11_assume z h2)). Qed.
Lemma step_13_order_equal_weaken : forall (z : R), (z == 0)%P -> (0 <= z)%P.
Proof. intros z h2. exact (rule_order_equal_weaken (0)%P (z)%P (step_12_order_symmetry z h2)). Qed.
Lemma step_14_max_second : forall (z : R), (z == 0)%P -> (Max 0 z == z)%P.
Proof. intros z h2. exact (rule_max_second (0)%P (z)%P (step_13_order_equal_weaken z h2)). Qed.
Lemma step_15_field : forall (z : R), (z == 0)%P -> (Max 0 z == 0)%P.
Proof. intros z h2. refine (field ((Max 0 z)%P :: var z :: nil)%list (FA 0) (FN 0) ((0%nat, (FA 1)) :: (1%nat, (FN 0)) :: nil)%list nil (step_10_defined z) (step_8_defined z) (conj (step_14_max_second z h2) (conj (step_11_assume z h2) I)) I _). vm_compute. reflexivity. Qed.
Lemma step_16_calculus_variable : forall (z : R), derivative 1 (fun z : R => z)%P z (1)%P.
Proof. intros z. exact (rule_calculus_variable z). Qed.
Lemma step_17_enclosure : forall (z : R), (0 < 1)%P.
Proof. intros z. exact (less_of_values _ _ _ _ (val_num 0) (val_num 1) ltac:(number 64%positive)). Qed.
Lemma step_18_one_sided : forall (z : R), (z == 0)%P -> derivative_left (fun z : R => Max 0 z)%P z (0)%P.
Proof. intros z h2. exact (one_sided_left (fun z : R => Max 0 z)%P (fun z : R => 0)%P (fun z : R => z)%P _ _ _ (near_all _ _ (fun z h1 => (step_7_order_transitivity z h1))) (step_9_calculus_constant z) (step_15_field z h2) (step_16_calculus_variable z) (step_17_enclosure z) (step_11_assume z h2)). Qed.
Lemma step_19_defined : forall (z : R), pdefined (Max 0 z)%P.
Proof. intros z. exact (defined_Max _ _ (defined_num 0) (defined_var z)). Qed.
Lemma step_20_reflexivity : forall (z : R), (Max 0 z == Max 0 z)%P.
Proof. intros z. exact (reflexivity _ (step_19_defined z)). Qed.
Lemma step_21_assume : forall (z : R), (0 < z)%P -> (0 < z)%P.
Proof. intros z h3. exact h3. Qed.
Lemma step_22_order_less_weaken : forall (z : R), (0 < z)%P -> (0 <= z)%P.
Proof. intros z h3. exact (rule_order_less_weaken (0)%P (z)%P (step_21_assume z h3)). Qed.
Lemma step_23_max_second : forall (z : R), (0 < z)%P -> (Max 0 z == z)%P.
Proof. intros z h3. exact (rule_max_second (0)%P (z)%P (step_22_order_less_weaken z h3)). Qed.
Lemma step_24_rewrite : forall (z : R), (0 < z)%P -> (Max 0 z == z)%P.
Proof. intros z h3. exact (rewriting _ _ (step_19_defined z) (congruence _ _ _ _ (eq_refl (fun (hole1 : pr) => (hole1)%P)) (peq_eq _ _ (step_23_max_second z h3)))). Qed.
Lemma step_25_order_transitivity : forall (z : R), (0 < z)%P -> (Max 0 z == z)%P.
Proof. intros z h3. exact (rule_order_transitivity (Max 0 z)%P (Max 0 z)%P (z)%P (step_20_reflexivity z) (step_24_rewrite z h3)). Qed.
Lemma step_26_calculus_variable : forall (z : R), derivative 1 (fun z : R => z)%P z (1)%P.
Proof. intros z. exact (rule_calculus_variable z). Qed.
Lemma step_27_defined : forall (z : R), pdefined (z)%P.
Proof. intros z. exact (defined_var z). Qed.
Lemma step_28_max_second : forall (z : R), (z == 0)%P -> (Max 0 z == z)%P.
Proof. intros z h2. exact (rule_max_second (0)%P (z)%P (step_13_order_equal_weaken z h2)). Qed.
Lemma step_29_field : forall (z : R), (z == 0)%P -> (Max 0 z == z)%P.
Proof. intros z h2. refine (field ((Max 0 z)%P :: var z :: nil)%list (FA 0) (FA 1) ((0%nat, (FA 1)) :: (1%nat, (FN 0)) :: nil)%list nil (step_10_defined z) (step_27_defined z) (conj (step_28_max_second z h2) (conj (step_11_assume z h2) I)) I _). vm_compute. reflexivity. Qed.
Lemma step_30_one_sided : forall (z : R), (z == 0)%P -> derivative_right (fun z : R => Max 0 z)%P z (1)%P.
Proof. intros z h2. exact (one_sided_right (fun z : R => Max 0 z)%P (fun z : R => z)%P (fun z : R => z)%P _ _ _ (near_all _ _ (fun z h3 => (step_25_order_transitivity z h3))) (step_26_calculus_variable z) (step_29_field z h2) (step_16_calculus_variable z) (step_17_enclosure z) (step_11_assume z h2)). Qed.
Lemma step_31_enclosure : forall (z : R), (0 < 2)%P.
Proof. intros z. exact (less_of_values _ _ _ _ (val_num 0) (val_num 2) ltac:(number 64%positive)). Qed.
Lemma step_32_defined : forall (z : R), pdefined (2)%P.
Proof. intros z. exact (defined_num 2). Qed.
Lemma step_33_order_if_equal_then : forall (z : R), (z == 0)%P -> (pif_eq z 0 2 1 == 2)%P.
Proof. intros z h2. exact (rule_order_if_equal_then (z)%P (0)%P (2)%P (1)%P (step_11_assume z h2) (step_32_defined z)). Qed.
Lemma step_34_order_equal_defined : forall (z : R), (z == 0)%P -> pdefined (pif_eq z 0 2 1)%P.
Proof. intros z h2. exact (rule_order_equal_defined (pif_eq z 0 2 1)%P (2)%P (step_33_order_if_equal_then z h2)). Qed.
Lemma step_35_order_if_less_else : forall (z : R), (z == 0)%P -> (pif_lt z 0 0 (pif_eq z 0 2 1) == pif_eq z 0 2 1)%P.
Proof. intros z h2. exact (rule_order_if_less_else (z)%P (0)%P (0)%P (pif_eq z 0 2 1)%P (step_13_order_equal_weaken z h2) (step_34_order_equal_defined z h2)). Qed.
Lemma step_36_order_equal_defined : forall (z : R), (z == 0)%P -> pdefined (pif_lt z 0 0 (pif_eq z 0 2 1))%P.
Proof. intros z h2. exact (rule_order_equal_defined (pif_lt z 0 0 (pif_eq z 0 2 1))%P (pif_eq z 0 2 1)%P (step_35_order_if_less_else z h2)). Qed.
Lemma step_37_order_if_less_else : forall (z : R), (z == 0)%P -> (pif_lt z 0 0 (pif_eq z 0 2 1) == pif_eq z 0 2 1)%P.
Proof. intros z h2. exact (rule_order_if_less_else (z)%P (0)%P (0)%P (pif_eq z 0 2 1)%P (step_13_order_equal_weaken z h2) (step_34_order_equal_defined z h2)). Qed.
Lemma step_38_order_if_equal_then : forall (z : R), (z == 0)%P -> (pif_eq z 0 2 1 == 2)%P.
Proof. intros z h2. exact (rule_order_if_equal_then (z)%P (0)%P (2)%P (1)%P (step_11_assume z h2) (step_32_defined z)). Qed.
Lemma step_39_field : forall (z : R), (z == 0)%P -> (2 == pif_lt z 0 0 (pif_eq z 0 2 1))%P.
Proof. intros z h2. refine (field ((pif_lt z 0 0 (pif_eq z 0 2 1))%P :: (pif_eq z 0 2 1)%P :: nil)%list (FN 2) (FA 0) ((0%nat, (FA 1)) :: (1%nat, (FN 2)) :: nil)%list nil (step_32_defined z) (step_36_order_equal_defined z h2) (conj (step_37_order_if_less_else z h2) (conj (step_38_order_if_equal_then z h2) I)) I _). vm_compute. reflexivity. Qed.
Lemma step_40_order_less_equal : forall (z : R), (z == 0)%P -> (0 < pif_lt z 0 0 (pif_eq z 0 2 1))%P.
Proof. intros z h2. exact (rule_order_less_equal (0)%P (2)%P (pif_lt z 0 0 (pif_eq z 0 2 1))%P (step_31_enclosure z) (step_39_field z h2)). Qed.
Lemma step_41_defined : forall (z : R), pdefined (1)%P.
Proof. intros z. exact (defined_num 1). Qed.
Lemma step_42_defined : forall (z : R), (z == 0)%P -> pdefined (pif_lt z 0 0 (pif_eq z 0 2 1) - 1)%P.
Proof. intros z h2. exact (defined_sub _ _ (step_36_order_equal_defined z h2) (defined_num 1)). Qed.
Lemma step_43_order_if_less_else : forall (z : R), (z == 0)%P -> (pif_lt z 0 0 (pif_eq z 0 2 1) == pif_eq z 0 2 1)%P.
Proof. intros z h2. exact (rule_order_if_less_else (z)%P (0)%P (0)%P (pif_eq z 0 2 1)%P (step_13_order_equal_weaken z h2) (step_34_order_equal_defined z h2)). Qed.
Lemma step_44_order_if_equal_then : forall (z : R), (z == 0)%P -> (pif_eq z 0 2 1 == 2)%P.
Proof. intros z h2. exact (rule_order_if_equal_then (z)%P (0)%P (2)%P (1)%P (step_11_assume z h2) (step_32_defined z)). Qed.
Lemma step_45_field : forall (z : R), (z == 0)%P -> (1 == pif_lt z 0 0 (pif_eq z 0 2 1) - 1)%P.
Proof. intros z h2. refine (field ((pif_lt z 0 0 (pif_eq z 0 2 1))%P :: (pif_eq z 0 2 1)%P :: nil)%list (FN 1) (FSub (FA 0) (FN 1)) ((0%nat, (FA 1)) :: (1%nat, (FN 2)) :: nil)%list nil (step_41_defined z) (step_42_defined z h2) (conj (step_43_order_if_less_else z h2) (conj (step_44_order_if_equal_then z h2) I)) I _). vm_compute. reflexivity. Qed.
Lemma step_46_order_less_equal : forall (z : R), (z == 0)%P -> (0 < pif_lt z 0 0 (pif_eq z 0 2 1) - 1)%P.
Proof. intros z h2. exact (rule_order_less_equal (0)%P (1)%P (pif_lt z 0 0 (pif_eq z 0 2 1) - 1)%P (step_17_enclosure z) (step_45_field z h2)). Qed.
Lemma step_47_order_less_from_difference : forall (z : R), (z == 0)%P -> (1 < pif_lt z 0 0 (pif_eq z 0 2 1))%P.
Proof. intros z h2. exact (rule_order_less_from_difference (1)%P (pif_lt z 0 0 (pif_eq z 0 2 1))%P (step_46_order_less_equal z h2)). Qed.
Lemma step_48_outside : forall (z : R), (z == 0)%P -> outside (fun z : R => Max 0 z)%P z (pif_lt z 0 0 (pif_eq z 0 2 1))%P.
Proof. intros z h2. exact (outside_above _ _ _ _ _ (step_18_one_sided z h2) (step_30_one_sided z h2) (step_40_order_less_equal z h2) (step_47_order_less_from_difference z h2)). Qed.

Theorem verdict : statement.
Proof.
  exists (rat 0). exact (step_48_outside (rat 0) (at_number 0)).
Qed.

Print Assumptions verdict.
