From Coq Require Import Lia Psatz.
From GP Require Import GPrime Theory Inferences Continuity Field Numbers Plain.
Open Scope R_scope.

(* Refuted: that the derivative of z^2 in z is 2*sqrt(z)^2. *)
Definition f (z : R) : pr := (z ^ 2)%P.
Definition claim (z : R) : pr := (2 * (z ^ (1 # 2)) ^ 2)%P.
Definition statement : Prop :=
  exists (low high : R), low < high /\
  (forall (z : R), low < z < high -> pundefined (claim z) /\ (exists slope : pr, derivative 1 f z slope)).

Lemma step_1_assume : forall (z : R), (z < (-7 # 8))%P -> (z < (-7 # 8))%P.
Proof. intros z h1. exact h1. Qed.
Lemma step_2_enclosure : forall (z : R), ((-7 # 8) < 0)%P.
Proof. intros z. exact (less_of_values _ _ _ _ (val_num (-7 # 8)) (val_num 0) ltac:(number 64%positive)). Qed.
Lemma step_3_order_less_weaken : forall (z : R), ((-7 # 8) <= 0)%P.
Proof. intros z. exact (rule_order_less_weaken (-7 # 8)%P (0)%P (step_2_enclosure z)). Qed.
Lemma step_4_order_less_at_most : forall (z : R), (z < (-7 # 8))%P -> (z < 0)%P.
Proof. intros z h1. exact (rule_order_less_at_most (z)%P (-7 # 8)%P (0)%P (step_1_assume z h1) (step_3_order_less_weaken z)). Qed.
Lemma step_5_order_root_undefined : forall (z : R), (z < (-7 # 8))%P -> pundefined (z ^ (1 # 2))%P.
Proof. intros z h1. exact (rule_order_root_undefined (1 # 2) (z)%P eq_refl (step_4_order_less_at_most z h1)). Qed.
Lemma step_6_undefined : forall (z : R), (z < (-7 # 8))%P -> pundefined (2 * (z ^ (1 # 2)) ^ 2)%P.
Proof. intros z h1. exact (none_right _ _ (none_only _ (step_5_order_root_undefined z h1))). Qed.
Lemma step_7_calculus_variable : forall (z : R), derivative 1 (fun z : R => z)%P z (1)%P.
Proof. intros z. exact (rule_calculus_variable z). Qed.
Lemma step_8_calculus_power : forall (z : R), derivative 1 (fun z : R => z ^ 2)%P z (2 * z ^ 1 * 1)%P.
Proof. intros z. exact (rule_calculus_power 2 (fun z : R => z)%P (1)%P z (step_7_calculus_variable z) eq_refl eq_refl). Qed.

Theorem verdict : statement.
Proof.
  exists (rat (-15 # 8)). exists (rat (-7 # 8)).
  split; [inside|].
  intros z B. destruct B as [above below].
  exact (conj (step_6_undefined z (below_number (-7 # 8) z ltac:(inside))) (ex_intro _ _ (step_8_calculus_power z))).
Qed.

Print Assumptions verdict.
