From Coq Require Import Lia Psatz.
From GP Require Import GPrime Theory Inferences Continuity Field Numbers Plain.
Open Scope R_scope.

(* Refuted: that sqrt(z^2) equals z. *)
Definition left (z : R) : pr := ((z ^ 2) ^ (1 # 2))%P.
Definition right (z : R) : pr := (z)%P.
Definition statement : Prop :=
  exists (z : R), pne (left z) (right z).

Lemma step_1_enclosure : forall (z : R), (z == (-1))%P -> (z < (z ^ 2) ^ (1 # 2))%P.
Proof. intros z h1. exact (less_of_values _ _ _ _ (val_at _ _ h1) (val_sqrt_exact _ _ (1 # 2) (rat 1) (val_pow _ _ 2 (val_at _ _ h1) eq_refl) eq_refl ltac:(number 64%positive) ltac:(number 64%positive)) ltac:(number 64%positive)). Qed.

Theorem verdict : statement.
Proof.
  exists (rat (-1)). exact (greater_unequal _ _ (step_1_enclosure (rat (-1)) (at_number (-1)))).
Qed.

Print Assumptions verdict.
