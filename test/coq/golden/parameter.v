From Coq Require Import Lia Psatz.
From GP Require Import GPrime Theory Inferences Continuity Field Numbers Plain.
Open Scope R_scope.

(* Proved: the derivative of ln(alpha*z) in z is 1/z for 0 < alpha, 0 < z. *)
Definition f (alpha z : R) : pr := (Ln (alpha * z))%P.
Definition claim (alpha z : R) : pr := (1 / z)%P.
Definition statement : Prop :=
  (forall (alpha z : R), (0 < alpha)%P -> (0 < z)%P -> answers 1 (f alpha) z (claim alpha z) /\ nearly 1 (f alpha) z (claim alpha)) /\
  (exists (alpha z : R), (0 < alpha)%P /\ (0 < z)%P /\ (exists slope : pr, derivative 1 (f alpha) z slope) /\ pdefined (claim alpha z)).

Lemma step_1_calculus_variable : forall (alpha z : R), derivative 1 (fun z : R => z)%P z (1)%P.
Proof. intros alpha z. exact (rule_calculus_variable z). Qed.
Lemma step_2_defined : forall (alpha z : R), pdefined (alpha)%P.
Proof. intros alpha z. exact (defined_var alpha). Qed.
Lemma step_3_calculus_constant_multiple : forall (alpha z : R), derivative 1 (fun z : R => alpha * z)%P z (alpha * 1)%P.
Proof. intros alpha z. exact (rule_calculus_constant_multiple (alpha)%P (fun z : R => z)%P (1)%P z (step_1_calculus_variable alpha z) (step_2_defined alpha z)). Qed.
Lemma step_4_assume : forall (alpha z : R), (0 < alpha)%P -> (0 < alpha)%P.
Proof. intros alpha z h1. exact h1. Qed.
Lemma step_5_assume : forall (alpha z : R), (0 < z)%P -> (0 < z)%P.
Proof. intros alpha z h2. exact h2. Qed.
Lemma step_6_order_product_positive : forall (alpha z : R), (0 < alpha)%P -> (0 < z)%P -> (0 < alpha * z)%P.
Proof. intros alpha z h1 h2. exact (rule_order_product_positive (alpha)%P (z)%P (step_4_assume alpha z h1) (step_5_assume alpha z h2)). Qed.
Lemma step_7_ln_derivative : forall (alpha z : R), (0 < alpha)%P -> (0 < z)%P -> derivative 1 (fun z : R => Ln (alpha * z))%P z (alpha * 1 / (alpha * z))%P.
Proof. intros alpha z h1 h2. exact (rule_ln_derivative (fun z : R => alpha * z)%P (alpha * 1)%P z (step_3_calculus_constant_multiple alpha z) (step_6_order_product_positive alpha z h1 h2)). Qed.
Lemma step_8_order_greater_unequal : forall (alpha z : R), (0 < alpha)%P -> (0 < z)%P -> (alpha * z <> 0)%P.
Proof. intros alpha z h1 h2. exact (rule_order_greater_unequal (0)%P (alpha * z)%P (step_6_order_product_positive alpha z h1 h2)). Qed.
Lemma step_9_defined : forall (alpha z : R), (0 < alpha)%P -> (0 < z)%P -> pdefined (alpha * 1 / (alpha * z))%P.
Proof. intros alpha z h1 h2. exact (defined_div _ _ (defined_mul _ _ (step_2_defined alpha z) (defined_num 1)) (defined_mul _ _ (step_2_defined alpha z) (defined_var z)) (step_8_order_greater_unequal alpha z h1 h2)). Qed.
Lemma step_10_order_greater_unequal : forall (alpha z : R), (0 < z)%P -> (z <> 0)%P.
Proof. intros alpha z h2. exact (rule_order_greater_unequal (0)%P (z)%P (step_5_assume alpha z h2)). Qed.
Lemma step_11_defined : forall (alpha z : R), (0 < z)%P -> pdefined (1 / z)%P.
Proof. intros alpha z h2. exact (defined_div _ _ (defined_num 1) (defined_var z) (step_10_order_greater_unequal alpha z h2)). Qed.
Lemma step_12_field : forall (alpha z : R), (0 < alpha)%P -> (0 < z)%P -> (alpha * 1 / (alpha * z) == 1 / z)%P.
Proof. intros alpha z h1 h2. refine (field (var alpha :: var z :: nil)%list (FDiv (FMul (FA 0) (FN 1)) (FMul (FA 0) (FA 1))) (FDiv (FN 1) (FA 1)) nil nil (step_9_defined alpha z h1 h2) (step_11_defined alpha z h2) I I _). vm_compute. reflexivity. Qed.
Lemma step_13_value : forall (alpha z : R), (0 < alpha)%P -> (0 < z)%P -> derivative 1 (fun z : R => Ln (alpha * z))%P z (1 / z)%P.
Proof. intros alpha z h1 h2. exact (value _ _ _ _ _ (step_7_ln_derivative alpha z h1 h2) (step_12_field alpha z h1 h2)). Qed.
Lemma step_14_answers_derivative : forall (alpha z : R), (0 < alpha)%P -> (0 < z)%P -> answers 1 (fun z : R => Ln (alpha * z))%P z (1 / z)%P.
Proof. intros alpha z h1 h2. exact (answers_derivative _ _ _ _ (step_13_value alpha z h1 h2)). Qed.
Lemma step_15_nearly : forall (alpha z : R), (0 < z)%P -> nearly 1 (fun z : R => Ln (alpha * z))%P z (fun z : R => 1 / z)%P.
Proof. intros alpha z h2. exact (nearly_defined 1 (fun z : R => Ln (alpha * z))%P _ (fun z : R => 1 / z)%P (around_open _ _ _ (open_lt (fun z : R => 0)%P (fun z : R => z)%P z (fun D => continuous_fixed _ z D) (fun _ => (continuous_var z)) h2) (around_all _ _ (fun z h2 => (step_11_defined alpha z h2))))). Qed.
Lemma step_16_calculus_variable : forall (alpha z : R), derivative 1 (fun z : R => z)%P z (1)%P.
Proof. intros alpha z. exact (rule_calculus_variable z). Qed.
Lemma step_17_defined : forall (alpha z : R), pdefined (alpha)%P.
Proof. intros alpha z. exact (defined_var alpha). Qed.
Lemma step_18_calculus_constant_multiple : forall (alpha z : R), derivative 1 (fun z : R => alpha * z)%P z (alpha * 1)%P.
Proof. intros alpha z. exact (rule_calculus_constant_multiple (alpha)%P (fun z : R => z)%P (1)%P z (step_16_calculus_variable alpha z) (step_17_defined alpha z)). Qed.
Lemma step_19_enclosure : forall (alpha z : R), (alpha == 2)%P -> (z == 1)%P -> (0 < alpha * z)%P.
Proof. intros alpha z h3 h4. exact (less_of_values _ _ _ _ (val_num 0) (val_mul _ _ _ _ (val_at _ _ h3) (val_at _ _ h4)) ltac:(number 64%positive)). Qed.
Lemma step_20_ln_derivative : forall (alpha z : R), (alpha == 2)%P -> (z == 1)%P -> derivative 1 (fun z : R => Ln (alpha * z))%P z (alpha * 1 / (alpha * z))%P.
Proof. intros alpha z h3 h4. exact (rule_ln_derivative (fun z : R => alpha * z)%P (alpha * 1)%P z (step_18_calculus_constant_multiple alpha z) (step_19_enclosure alpha z h3 h4)). Qed.
Lemma step_21_enclosure : forall (alpha z : R), (alpha == 2)%P -> (z == 1)%P -> (0 < z)%P.
Proof. intros alpha z h3 h4. exact (less_of_values _ _ _ _ (val_num 0) (val_at _ _ h4) ltac:(number 64%positive)). Qed.
Lemma step_22_order_greater_unequal : forall (alpha z : R), (alpha == 2)%P -> (z == 1)%P -> (z <> 0)%P.
Proof. intros alpha z h3 h4. exact (rule_order_greater_unequal (0)%P (z)%P (step_21_enclosure alpha z h3 h4)). Qed.
Lemma step_23_defined : forall (alpha z : R), (alpha == 2)%P -> (z == 1)%P -> pdefined (1 / z)%P.
Proof. intros alpha z h3 h4. exact (defined_div _ _ (defined_num 1) (defined_var z) (step_22_order_greater_unequal alpha z h3 h4)). Qed.
Lemma step_24_enclosure : forall (alpha z : R), (alpha == 2)%P -> (z == 1)%P -> (0 < alpha)%P.
Proof. intros alpha z h3 h4. exact (less_of_values _ _ _ _ (val_num 0) (val_at _ _ h3) ltac:(number 64%positive)). Qed.

Theorem verdict : statement.
Proof.
  split.
  - intros alpha z h1 h2. split; [exact (step_14_answers_derivative alpha z h1 h2)|exact (step_15_nearly alpha z h2)].
  - exists (rat 2). exists (rat 1). exact (conj (step_24_enclosure (rat 2) (rat 1) (at_number 2) (at_number 1)) (conj (step_21_enclosure (rat 2) (rat 1) (at_number 2) (at_number 1)) (conj (ex_intro _ _ (step_20_ln_derivative (rat 2) (rat 1) (at_number 2) (at_number 1))) (step_23_defined (rat 2) (rat 1) (at_number 2) (at_number 1))))).
Qed.
(* The same in ordinary terms, where both sides are defined: *)
Lemma domain : forall (alpha z : R), 0 < alpha -> 0 < z -> f alpha z = Some (ln (alpha * z)) /\ claim alpha z = Some (1 / z).
Proof. intros alpha z c1 c2. split; [exact (value_of _ _ (valued_Ln _ _ (valued_mul _ _ _ _ (valued_var alpha) (valued_var z))) (defined_Ln _ (defined_mul _ _ (step_2_defined alpha z) (defined_var z)) (step_6_order_product_positive alpha z (lt_of_reals (0)%P (alpha)%P (0) (alpha) (valued_rational 0 (0) eq_refl) (valued_var alpha) (defined_num 0) (defined_var alpha) c1) (lt_of_reals (0)%P (z)%P (0) (z) (valued_rational 0 (0) eq_refl) (valued_var z) (defined_num 0) (defined_var z) c2))))|exact (value_of _ _ (valued_div _ _ _ _ (valued_rational 1 (1) eq_refl) (valued_var z)) (step_11_defined alpha z (lt_of_reals (0)%P (z)%P (0) (z) (valued_rational 0 (0) eq_refl) (valued_var z) (defined_num 0) (defined_var z) c2)))]. Qed.
Lemma plain : forall (alpha z : R), 0 < alpha -> 0 < z -> is_derive (fun z : R => ln (alpha * z)) z (1 / z).
Proof. intros alpha z c1 c2. exact (ordinary (f alpha) _ z (claim alpha z) _ (fun z => (valued_Ln _ _ (valued_mul _ _ _ _ (valued_var alpha) (valued_var z)))) (differentiable_Ln (fun z : R => alpha * z)%P z (differentiable_mul (fun z : R => alpha)%P (fun z : R => z)%P z (differentiable_fixed _ z (step_2_defined alpha z)) (differentiable_var z)) (step_6_order_product_positive alpha z (lt_of_reals (0)%P (alpha)%P (0) (alpha) (valued_rational 0 (0) eq_refl) (valued_var alpha) (defined_num 0) (defined_var alpha) c1) (lt_of_reals (0)%P (z)%P (0) (z) (valued_rational 0 (0) eq_refl) (valued_var z) (defined_num 0) (defined_var z) c2))) (proj1 (proj1 verdict alpha z (lt_of_reals (0)%P (alpha)%P (0) (alpha) (valued_rational 0 (0) eq_refl) (valued_var alpha) (defined_num 0) (defined_var alpha) c1) (lt_of_reals (0)%P (z)%P (0) (z) (valued_rational 0 (0) eq_refl) (valued_var z) (defined_num 0) (defined_var z) c2))) (proj2 (domain alpha z c1 c2))). Qed.

Print Assumptions verdict.
