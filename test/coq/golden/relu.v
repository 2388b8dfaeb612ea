From Coq Require Import Lia Psatz.
From GP Require Import GPrime Theory Inferences Continuity Field Numbers Plain.
Open Scope R_scope.

(* Proved: the derivative of max(0, z) in z is piecewise(z < 0, 0, z > 0, 1, 1/0). *)
Definition f (z : R) : pr := (Max 0 z)%P.
Definition claim (z : R) : pr := (pif_lt z 0 0 (pif_lt 0 z 1 (1 / 0)))%P.
Definition statement : Prop :=
  (forall (z : R), answers 1 f z (claim z) /\ nearly 1 f z claim) /\
  (exists (z : R), (exists slope : pr, derivative 1 f z slope) /\ pdefined (claim z)).

Lemma step_1_defined : forall (z : R), pdefined (0)%P.
Proof. intros z. exact (defined_num 0). Qed.
Lemma step_2_calculus_constant : forall (z : R), derivative 1 (fun z : R => 0)%P z (0)%P.
Proof. intros z. exact (rule_calculus_constant (0)%P z (step_1_defined z)). Qed.
Lemma step_3_calculus_variable : forall (z : R), derivative 1 (fun z : R => z)%P z (1)%P.
Proof. intros z. exact (rule_calculus_variable z). Qed.
Lemma step_4_assume : forall (z : R), (z < 0)%P -> (z < 0)%P.
Proof. intros z h1. exact h1. Qed.
Lemma step_5_calculus_max_first : forall (z : R), (z < 0)%P -> derivative 1 (fun z : R => Max 0 z)%P z (0)%P.
Proof. intros z h1. exact (rule_calculus_max_first (fun z : R => 0)%P (fun z : R => z)%P (0)%P (1)%P z (step_2_calculus_constant z) (step_3_calculus_variable z) (step_4_assume z h1)). Qed.
Lemma step_6_order_if_less_then : forall (z : R), (z < 0)%P -> (pif_lt z 0 0 (pif_lt 0 z 1 (1 / 0)) == 0)%P.
Proof. intros z h1. exact (rule_order_if_less_then (z)%P (0)%P (0)%P (pif_lt 0 z 1 (1 / 0))%P (step_4_assume z h1) (step_1_defined z)). Qed.
Lemma step_7_order_equal_defined : forall (z : R), (z < 0)%P -> pdefined (pif_lt z 0 0 (pif_lt 0 z 1 (1 / 0)))%P.
Proof. intros z h1. exact (rule_order_equal_defined (pif_lt z 0 0 (pif_lt 0 z 1 (1 / 0)))%P (0)%P (step_6_order_if_less_then z h1)). Qed.
Lemma step_8_order_if_less_then : forall (z : R), (z < 0)%P -> (pif_lt z 0 0 (pif_lt 0 z 1 (1 / 0)) == 0)%P.
Proof. intros z h1. exact (rule_order_if_less_then (z)%P (0)%P (0)%P (pif_lt 0 z 1 (1 / 0))%P (step_4_assume z h1) (step_1_defined z)). Qed.
Lemma step_9_field : forall (z : R), (z < 0)%P -> (0 == pif_lt z 0 0 (pif_lt 0 z 1 (1 / 0)))%P.
Proof. intros z h1. refine (field ((pif_lt z 0 0 (pif_lt 0 z 1 (1 / 0)))%P :: nil)%list (FN 0) (FA 0) ((0%nat, (FN 0)) :: nil)%list nil (step_1_defined z) (step_7_order_equal_defined z h1) (conj (step_8_order_if_less_then z h1) I) I _). vm_compute. reflexivity. Qed.
Lemma step_10_value : forall (z : R), (z < 0)%P -> derivative 1 (fun z : R => Max 0 z)%P z (pif_lt z 0 0 (pif_lt 0 z 1 (1 / 0)))%P.
Proof. intros z h1. exact (value _ _ _ _ _ (step_5_calculus_max_first z h1) (step_9_field z h1)). Qed.
Lemma step_11_answers_derivative : forall (z : R), (z < 0)%P -> answers 1 (fun z : R => Max 0 z)%P z (pif_lt z 0 0 (pif_lt 0 z 1 (1 / 0)))%P.
Proof. intros z h1. exact (answers_derivative _ _ _ _ (step_10_value z h1)). Qed.
Lemma step_12_assume : forall (z : R), (z == 0)%P -> (z == 0)%P.
Proof. intros z h2. exact h2. Qed.
Lemma step_13_order_symmetry : forall (z : R), (z == 0)%P -> (0 == z)%P.
Proof. intros z h2. exact (rule_order_symmetry (z)%P (0)%P (step_12_assume z h2)). Qed.
Lemma step_14_order_equal_weaken : forall (z : R), (z == 0)%P -> (0 <= z)%P.
Proof. intros z h2. exact (rule_order_equal_weaken (0)%P (z)%P (step_13_order_symmetry z h2)). Qed.
Lemma step_15_order_equal_weaken : forall (z : R), (z == 0)%P -> (z <= 0)%P.
Proof. intros z h2. exact (rule_order_equal_weaken (z)%P (0)%P (step_12_assume z h2)). Qed.
Lemma step_16_defined : forall (z : R), pdefined (0)%P.
Proof. intros z. exact (defined_num 0). Qed.
Lemma step_17_field : forall (z : R), (z == 0)%P -> (0 == 0)%P.
Proof. intros z h2. refine (field (var z :: nil)%list (FN 0) (FN 0) ((0%nat, (FN 0)) :: nil)%list nil (step_16_defined z) (step_16_defined z) (conj (step_12_assume z h2) I) I _). vm_compute. reflexivity. Qed.
Lemma step_18_order_quotient_undefined : forall (z : R), (z == 0)%P -> pundefined (1 / 0)%P.
Proof. intros z h2. exact (rule_order_quotient_undefined (1)%P (0)%P (step_17_field z h2)). Qed.
Lemma step_19_order_if_less_else_undefined : forall (z : R), (z == 0)%P -> pundefined (pif_lt 0 z 1 (1 / 0))%P.
Proof. intros z h2. exact (rule_order_if_less_else_undefined (0)%P (z)%P (1)%P (1 / 0)%P (step_15_order_equal_weaken z h2) (step_18_order_quotient_undefined z h2)). Qed.
Lemma step_20_order_if_less_else_undefined : forall (z : R), (z == 0)%P -> pundefined (pif_lt z 0 0 (pif_lt 0 z 1 (1 / 0)))%P.
Proof. intros z h2. exact (rule_order_if_less_else_undefined (z)%P (0)%P (0)%P (pif_lt 0 z 1 (1 / 0))%P (step_14_order_equal_weaken z h2) (step_19_order_if_less_else_undefined z h2)). Qed.
Lemma step_21_answers_vacuous : forall (z : R), (z == 0)%P -> answers 1 (fun z : R => Max 0 z)%P z (pif_lt z 0 0 (pif_lt 0 z 1 (1 / 0)))%P.
Proof. intros z h2. exact (answers_claim_undefined _ _ _ _ (step_20_order_if_less_else_undefined z h2)). Qed.
Lemma step_22_defined : forall (z : R), pdefined (0)%P.
Proof. intros z. exact (defined_num 0). Qed.
Lemma step_23_calculus_constant : forall (z : R), derivative 1 (fun z : R => 0)%P z (0)%P.
Proof. intros z. exact (rule_calculus_constant (0)%P z (step_22_defined z)). Qed.
Lemma step_24_calculus_variable : forall (z : R), derivative 1 (fun z : R => z)%P z (1)%P.
Proof. intros z. exact (rule_calculus_variable z). Qed.
Lemma step_25_assume : forall (z : R), (0 < z)%P -> (0 < z)%P.
Proof. intros z h3. exact h3. Qed.
Lemma step_26_calculus_max_second : forall (z : R), (0 < z)%P -> derivative 1 (fun z : R => Max 0 z)%P z (1)%P.
Proof. intros z h3. exact (rule_calculus_max_second (fun z : R => 0)%P (fun z : R => z)%P (0)%P (1)%P z (step_23_calculus_constant z) (step_24_calculus_variable z) (step_25_assume z h3)). Qed.
Lemma step_27_defined : forall (z : R), pdefined (1)%P.
Proof. intros z. exact (defined_num 1). Qed.
Lemma step_28_order_less_weaken : forall (z : R), (0 < z)%P -> (0 <= z)%P.
Proof. intros z h3. exact (rule_order_less_weaken (0)%P (z)%P (step_25_assume z h3)). Qed.
Lemma step_29_order_if_less_then : forall (z : R), (0 < z)%P -> (pif_lt 0 z 1 (1 / 0) == 1)%P.
Proof. intros z h3. exact (rule_order_if_less_then (0)%P (z)%P (1)%P (1 / 0)%P (step_25_assume z h3) (step_27_defined z)). Qed.
Lemma step_30_order_equal_defined : forall (z : R), (0 < z)%P -> pdefined (pif_lt 0 z 1 (1 / 0))%P.
Proof. intros z h3. exact (rule_order_equal_defined (pif_lt 0 z 1 (1 / 0))%P (1)%P (step_29_order_if_less_then z h3)). Qed.
Lemma step_31_order_if_less_else : forall (z : R), (0 < z)%P -> (pif_lt z 0 0 (pif_lt 0 z 1 (1 / 0)) == pif_lt 0 z 1 (1 / 0))%P.
Proof. intros z h3. exact (rule_order_if_less_else (z)%P (0)%P (0)%P (pif_lt 0 z 1 (1 / 0))%P (step_28_order_less_weaken z h3) (step_30_order_equal_defined z h3)). Qed.
Lemma step_32_order_equal_defined : forall (z : R), (0 < z)%P -> pdefined (pif_lt z 0 0 (pif_lt 0 z 1 (1 / 0)))%P.
Proof. intros z h3. exact (rule_order_equal_defined (pif_lt z 0 0 (pif_lt 0 z 1 (1 / 0)))%P (pif_lt 0 z 1 (1 / 0))%P (step_31_order_if_less_else z h3)). Qed.
Lemma step_33_order_if_less_else : forall (z : R), (0 < z)%P -> (pif_lt z 0 0 (pif_lt 0 z 1 (1 / 0)) == pif_lt 0 z 1 (1 / 0))%P.
Proof. intros z h3. exact (rule_order_if_less_else (z)%P (0)%P (0)%P (pif_lt 0 z 1 (1 / 0))%P (step_28_order_less_weaken z h3) (step_30_order_equal_defined z h3)). Qed.
Lemma step_34_order_if_less_then : forall (z : R), (0 < z)%P -> (pif_lt 0 z 1 (1 / 0) == 1)%P.
Proof. intros z h3. exact (rule_order_if_less_then (0)%P (z)%P (1)%P (1 / 0)%P (step_25_assume z h3) (step_27_defined z)). Qed.
Lemma step_35_field : forall (z : R), (0 < z)%P -> (1 == pif_lt z 0 0 (pif_lt 0 z 1 (1 / 0)))%P.
Proof. intros z h3. refine (field ((pif_lt z 0 0 (pif_lt 0 z 1 (1 / 0)))%P :: (pif_lt 0 z 1 (1 / 0))%P :: nil)%list (FN 1) (FA 0) ((0%nat, (FA 1)) :: (1%nat, (FN 1)) :: nil)%list nil (step_27_defined z) (step_32_order_equal_defined z h3) (conj (step_33_order_if_less_else z h3) (conj (step_34_order_if_less_then z h3) I)) I _). vm_compute. reflexivity. Qed.
Lemma step_36_value : forall (z : R), (0 < z)%P -> derivative 1 (fun z : R => Max 0 z)%P z (pif_lt z 0 0 (pif_lt 0 z 1 (1 / 0)))%P.
Proof. intros z h3. exact (value _ _ _ _ _ (step_26_calculus_max_second z h3) (step_35_field z h3)). Qed.
Lemma step_37_answers_derivative : forall (z : R), (0 < z)%P -> answers 1 (fun z : R => Max 0 z)%P z (pif_lt z 0 0 (pif_lt 0 z 1 (1 / 0)))%P.
Proof. intros z h3. exact (answers_derivative _ _ _ _ (step_36_value z h3)). Qed.
Lemma step_38_defined : forall (z : R), pdefined (z)%P.
Proof. intros z. exact (defined_var z). Qed.
Lemma step_39_defined : forall (z : R), pdefined (0)%P.
Proof. intros z. exact (defined_num 0). Qed.
Lemma step_40_split : forall (z : R), answers 1 (fun z : R => Max 0 z)%P z (pif_lt z 0 0 (pif_lt 0 z 1 (1 / 0)))%P.
Proof. intros z. exact (split_order (z)%P (0)%P _ (step_38_defined z) (step_39_defined z) (fun h1 => (step_11_answers_derivative z h1)) (fun h2 => (step_21_answers_vacuous z h2)) (fun h3 => (step_37_answers_derivative z h3))). Qed.
Lemma step_41_nearly : forall (z : R), (z < 0)%P -> nearly 1 (fun z : R => Max 0 z)%P z (fun z : R => pif_lt z 0 0 (pif_lt 0 z 1 (1 / 0)))%P.
Proof. intros z h1. exact (nearly_defined 1 (fun z : R => Max 0 z)%P _ (fun z : R => pif_lt z 0 0 (pif_lt 0 z 1 (1 / 0)))%P (around_open _ _ _ (open_lt (fun z : R => z)%P (fun z : R => 0)%P z (fun _ => (continuous_var z)) (fun D => continuous_fixed _ z D) h1) (around_all _ _ (fun z h1 => (step_7_order_equal_defined z h1))))). Qed.
Lemma step_42_defined : forall (z : R), pdefined (Max 0 z)%P.
Proof. intros z. exact (defined_Max _ _ (defined_num 0) (defined_var z)). Qed.
Lemma step_43_reflexivity : forall (z : R), (Max 0 z == Max 0 z)%P.
Proof. intros z. exact (reflexivity _ (step_42_defined z)). Qed.
Lemma step_44_assume : forall (z : R), (z < 0)%P -> (z < 0)%P.
Proof. intros z h1. exact h1. Qed.
Lemma step_45_order_less_weaken : forall (z : R), (z < 0)%P -> (z <= 0)%P.
Proof. intros z h1. exact (rule_order_less_weaken (z)%P (0)%P (step_44_assume z h1)). Qed.
Lemma step_46_max_first : forall (z : R), (z < 0)%P -> (Max 0 z == 0)%P.
Proof. intros z h1. exact (rule_max_first (0)%P (z)%P (step_45_order_less_weaken z h1)). Qed.
Lemma step_47_rewrite : forall (z : R), (z < 0)%P -> (Max 0 z == 0)%P.
Proof. intros z h1. exact (rewriting _ _ (step_42_defined z) (congruence _ _ _ _ (eq_refl (fun (hole1 : pr) => (hole1)%P)) (peq_eq _ _ (step_46_max_first z h1)))). Qed.
Lemma step_48_order_transitivity : forall (z : R), (z < 0)%P -> (Max 0 z == 0)%P.
Proof. intros z h1. exact (rule_order_transitivity (Max 0 z)%P (Max 0 z)%P (0)%P (step_43_reflexivity z) (step_47_rewrite z h1)). Qed.
Lemma step_49_calculus_constant : forall (z : R), derivative 1 (fun z : R => 0)%P z (0)%P.
Proof. intros z. exact (rule_calculus_constant (0)%P z (step_16_defined z)). Qed.
Lemma step_50_defined : forall (z : R), pdefined (Max 0 z)%P.
Proof. intros z. exact (defined_Max _ _ (step_16_defined z) (defined_var z)). Qed.
Lemma step_51_max_second : forall (z : R), (z == 0)%P -> (Max 0 z == z)%P.
Proof. intros z h2. exact (rule_max_second (0)%P (z)%P (step_14_order_equal_weaken z h2)). Qed.
Lemma step_52_field : forall (z : R), (z == 0)%P -> (Max 0 z == 0)%P.
Proof. intros z h2. refine (field ((Max 0 z)%P :: var z :: nil)%list (FA 0) (FN 0) ((0%nat, (FA 1)) :: (1%nat, (FN 0)) :: nil)%list nil (step_50_defined z) (step_16_defined z) (conj (step_51_max_second z h2) (conj (step_12_assume z h2) I)) I _). vm_compute. reflexivity. Qed.
Lemma step_53_calculus_variable : forall (z : R), derivative 1 (fun z : R => z)%P z (1)%P.
Proof. intros z. exact (rule_calculus_variable z). Qed.
Lemma step_54_enclosure : forall (z : R), (0 < 1)%P.
Proof. intros z. exact (less_of_values _ _ _ _ (val_num 0) (val_num 1) ltac:(number 64%positive)). Qed.
Lemma step_55_one_sided : forall (z : R), (z == 0)%P -> derivative_left (fun z : R => Max 0 z)%P z (0)%P.
Proof. intros z h2. exact (one_sided_left (fun z : R => Max 0 z)%P (fun z : R => 0)%P (fun z : R => z)%P _ _ _ (near_all _ _ (fun z h1 => (step_48_order_transitivity z h1))) (step_49_calculus_constant z) (step_52_field z h2) (step_53_calculus_variable z) (step_54_enclosure z) (step_12_assume z h2)). Qed.
Lemma step_56_defined : forall (z : R), pdefined (Max 0 z)%P.
Proof. intros z. exact (defined_Max _ _ (defined_num 0) (defined_var z)). Qed.
Lemma step_57_reflexivity : forall (z : R), (Max 0 z == Max 0 z)%P.
Proof. intros z. exact (reflexivity _ (step_56_defined z)). Qed.
Lemma step_58_assume : forall (z : R), (0 < z)%P -> (0 < z)%P.
Proof. intros z h3. exact h3. Qed.
Lemma step_59_order_less_weaken : forall (z : R), (0 < z)%P -> (0 <= z)%P.
Proof. intros z h3. exact (rule_order_less_weaken (0)%P (z)%P (step_58_assume z h3)). Qed.
Lemma step_60_max_second : forall (z : R), (0 < z)%P -> (Max 0 z == z)%P.
Proof. intros z h3. exact (rule_max_second (0)%P (z)%P (step_59_order_less_weaken z h3)). Qed.
Lemma step_61_rewrite : forall (z : R), (0 < z)%P -> (Max 0 z == z)%P.
Proof. intros z h3. exact (rewriting _ _ (step_56_defined z) (congruence _ _ _ _ (eq_refl (fun (hole1 : pr) => (hole1)%P)) (peq_eq _ _ (step_60_max_second z h3)))). Qed.
Lemma step_62_order_transitivity : forall (z : R), (0 < z)%P -> (Max 0 z == z)%P.
Proof. intros z h3. exact (rule_order_transitivity (Max 0 z)%P (Max 0 z)%P (z)%P (step_57_reflexivity z) (step_61_rewrite z h3)). Qed.
Lemma step_63_calculus_variable : forall (z : R), derivative 1 (fun z : R => z)%P z (1)%P.
Proof. intros z. exact (rule_calculus_variable z). Qed.
Lemma step_64_defined : forall (z : R), pdefined (z)%P.
Proof. intros z. exact (defined_var z). Qed.
Lemma step_65_max_second : forall (z : R), (z == 0)%P -> (Max 0 z == z)%P.
Proof. intros z h2. exact (rule_max_second (0)%P (z)%P (step_14_order_equal_weaken z h2)). Qed.
Lemma step_66_field : forall (z : R), (z == 0)%P -> (Max 0 z == z)%P.
Proof. intros z h2. refine (field ((Max 0 z)%P :: var z :: nil)%list (FA 0) (FA 1) ((0%nat, (FA 1)) :: (1%nat, (FN 0)) :: nil)%list nil (step_50_defined z) (step_64_defined z) (conj (step_65_max_second z h2) (conj (step_12_assume z h2) I)) I _). vm_compute. reflexivity. Qed.
Lemma step_67_one_sided : forall (z : R), (z == 0)%P -> derivative_right (fun z : R => Max 0 z)%P z (1)%P.
Proof. intros z h2. exact (one_sided_right (fun z : R => Max 0 z)%P (fun z : R => z)%P (fun z : R => z)%P _ _ _ (near_all _ _ (fun z h3 => (step_62_order_transitivity z h3))) (step_63_calculus_variable z) (step_66_field z h2) (step_53_calculus_variable z) (step_54_enclosure z) (step_12_assume z h2)). Qed.
Lemma step_68_enclosure : forall (z : R), (0 - 1 < 0)%P.
Proof. intros z. exact (less_of_values _ _ _ _ (val_sub _ _ _ _ (val_num 0) (val_num 1)) (val_num 0) ltac:(number 64%positive)). Qed.
Lemma step_69_order_less_unequal : forall (z : R), (0 - 1 <> 0)%P.
Proof. intros z. exact (rule_order_less_unequal (0 - 1)%P (0)%P (step_68_enclosure z)). Qed.
Lemma step_70_order_unequal_from_difference : forall (z : R), (0 <> 1)%P.
Proof. intros z. exact (rule_order_unequal_from_difference (0)%P (1)%P (step_69_order_less_unequal z)). Qed.
Lemma step_71_corner : forall (z : R), (z == 0)%P -> nondifferentiable 1 (fun z : R => Max 0 z)%P z.
Proof. intros z h2. exact (corner _ _ _ _ (step_55_one_sided z h2) (step_67_one_sided z h2) (step_70_order_unequal_from_difference z)). Qed.
Lemma step_72_answers_vacuous : forall (z : R), (z == 0)%P -> nearly 1 (fun z : R => Max 0 z)%P z (fun z : R => pif_lt z 0 0 (pif_lt 0 z 1 (1 / 0)))%P.
Proof. intros z h2. exact (nearly_nondifferentiable 1 1 _ _ _ (step_71_corner z h2) ltac:(lia)). Qed.
Lemma step_73_nearly : forall (z : R), (0 < z)%P -> nearly 1 (fun z : R => Max 0 z)%P z (fun z : R => pif_lt z 0 0 (pif_lt 0 z 1 (1 / 0)))%P.
Proof. intros z h3. exact (nearly_defined 1 (fun z : R => Max 0 z)%P _ (fun z : R => pif_lt z 0 0 (pif_lt 0 z 1 (1 / 0)))%P (around_open _ _ _ (open_lt (fun z : R => 0)%P (fun z : R => z)%P z (fun D => continuous_fixed _ z D) (fun _ => (continuous_var z)) h3) (around_all _ _ (fun z h3 => (step_32_order_equal_defined z h3))))). Qed.
Lemma step_74_split : forall (z : R), nearly 1 (fun z : R => Max 0 z)%P z (fun z : R => pif_lt z 0 0 (pif_lt 0 z 1 (1 / 0)))%P.
Proof. intros z. exact (split_order (z)%P (0)%P _ (step_38_defined z) (step_39_defined z) (fun h1 => (step_41_nearly z h1)) (fun h2 => (step_72_answers_vacuous z h2)) (fun h3 => (step_73_nearly z h3))). Qed.
Lemma step_75_defined : forall (z : R), pdefined (0)%P.
Proof. intros z. exact (defined_num 0). Qed.
Lemma step_76_calculus_constant : forall (z : R), derivative 1 (fun z : R => 0)%P z (0)%P.
Proof. intros z. exact (rule_calculus_constant (0)%P z (step_75_defined z)). Qed.
Lemma step_77_calculus_variable : forall (z : R), derivative 1 (fun z : R => z)%P z (1)%P.
Proof. intros z. exact (rule_calculus_variable z). Qed.
Lemma step_78_enclosure : forall (z : R), (z == 1)%P -> (0 < z)%P.
Proof. intros z h4. exact (less_of_values _ _ _ _ (val_num 0) (val_at _ _ h4) ltac:(number 64%positive)). Qed.
Lemma step_79_calculus_max_second : forall (z : R), (z == 1)%P -> derivative 1 (fun z : R => Max 0 z)%P z (1)%P.
Proof. intros z h4. exact (rule_calculus_max_second (fun z : R => 0)%P (fun z : R => z)%P (0)%P (1)%P z (step_76_calculus_constant z) (step_77_calculus_variable z) (step_78_enclosure z h4)). Qed.
Lemma step_80_order_less_weaken : forall (z : R), (z == 1)%P -> (0 <= z)%P.
Proof. intros z h4. exact (rule_order_less_weaken (0)%P (z)%P (step_78_enclosure z h4)). Qed.
Lemma step_81_defined : forall (z : R), pdefined (1)%P.
Proof. intros z. exact (defined_num 1). Qed.
Lemma step_82_order_if_less_then : forall (z : R), (z == 1)%P -> (pif_lt 0 z 1 (1 / 0) == 1)%P.
Proof. intros z h4. exact (rule_order_if_less_then (0)%P (z)%P (1)%P (1 / 0)%P (step_78_enclosure z h4) (step_81_defined z)). Qed.
Lemma step_83_order_equal_defined : forall (z : R), (z == 1)%P -> pdefined (pif_lt 0 z 1 (1 / 0))%P.
Proof. intros z h4. exact (rule_order_equal_defined (pif_lt 0 z 1 (1 / 0))%P (1)%P (step_82_order_if_less_then z h4)). Qed.
Lemma step_84_order_if_less_else : forall (z : R), (z == 1)%P -> (pif_lt z 0 0 (pif_lt 0 z 1 (1 / 0)) == pif_lt 0 z 1 (1 / 0))%P.
Proof. intros z h4. exact (rule_order_if_less_else (z)%P (0)%P (0)%P (pif_lt 0 z 1 (1 / 0))%P (step_80_order_less_weaken z h4) (step_83_order_equal_defined z h4)). Qed.
Lemma step_85_order_equal_defined : forall (z : R), (z == 1)%P -> pdefined (pif_lt z 0 0 (pif_lt 0 z 1 (1 / 0)))%P.
Proof. intros z h4. exact (rule_order_equal_defined (pif_lt z 0 0 (pif_lt 0 z 1 (1 / 0)))%P (pif_lt 0 z 1 (1 / 0))%P (step_84_order_if_less_else z h4)). Qed.

Theorem verdict : statement.
Proof.
  split.
  - intros z. split; [exact (step_40_split z)|exact (step_74_split z)].
  - exists (rat 1). exact (conj (ex_intro _ _ (step_79_calculus_max_second (rat 1) (at_number 1))) (step_85_order_equal_defined (rat 1) (at_number 1))).
Qed.

Print Assumptions verdict.
