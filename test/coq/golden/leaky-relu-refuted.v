From Coq Require Import Lia Psatz.
From GP Require Import GPrime Theory Inferences Continuity Field Numbers Plain.
Open Scope R_scope.

(* Refuted: that the derivative of max(0.01*z, z) in z is if(z < 0, 0, 1). *)
Definition f (z : R) : pr := (Max ((1 # 100) * z) z)%P.
Definition claim (z : R) : pr := (pif_lt z 0 0 1)%P.
Definition statement : Prop :=
  exists (z : R), differs 1 f z (claim z).

Lemma step_1_calculus_variable : forall (z : R), derivative 1 (fun z : R => z)%P z (1)%P.
Proof. intros z. exact (rule_calculus_variable z). Qed.
Lemma step_2_defined : forall (z : R), pdefined (1 # 100)%P.
Proof. intros z. exact (defined_num (1 # 100)). Qed.
Lemma step_3_calculus_constant_multiple : forall (z : R), derivative 1 (fun z : R => (1 # 100) * z)%P z ((1 # 100) * 1)%P.
Proof. intros z. exact (rule_calculus_constant_multiple (1 # 100)%P (fun z : R => z)%P (1)%P z (step_1_calculus_variable z) (step_2_defined z)). Qed.
Lemma step_4_enclosure : forall (z : R), (z == (-1))%P -> (z < (1 # 100) * z)%P.
Proof. intros z h1. exact (less_of_values _ _ _ _ (val_at _ _ h1) (val_mul _ _ _ _ (val_num (1 # 100)) (val_at _ _ h1)) ltac:(number 64%positive)). Qed.
Lemma step_5_calculus_max_first : forall (z : R), (z == (-1))%P -> derivative 1 (fun z : R => Max ((1 # 100) * z) z)%P z ((1 # 100) * 1)%P.
Proof. intros z h1. exact (rule_calculus_max_first (fun z : R => (1 # 100) * z)%P (fun z : R => z)%P ((1 # 100) * 1)%P (1)%P z (step_3_calculus_constant_multiple z) (step_1_calculus_variable z) (step_4_enclosure z h1)). Qed.
Lemma step_6_enclosure : forall (z : R), (z == (-1))%P -> (pif_lt z 0 0 1 < (1 # 100) * 1)%P.
Proof. intros z h1. exact (less_of_values _ _ _ _ (val_if_lt_then _ _ _ _ _ _ _ (val_at _ _ h1) (val_num 0) (val_num 0) ltac:(number 64%positive)) (val_mul _ _ _ _ (val_num (1 # 100)) (val_num 1)) ltac:(number 64%positive)). Qed.
Lemma step_7_differs : forall (z : R), (z == (-1))%P -> differs 1 (fun z : R => Max ((1 # 100) * z) z)%P z (pif_lt z 0 0 1)%P.
Proof. intros z h1. exact (differs_below _ _ _ _ _ (step_5_calculus_max_first z h1) (step_6_enclosure z h1)). Qed.

Theorem verdict : statement.
Proof.
  exists (rat (-1)). exact (step_7_differs (rat (-1)) (at_number (-1))).
Qed.

Print Assumptions verdict.
