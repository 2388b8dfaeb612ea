(** Values: facts about the values of the elementary functions that the libraries do not state in the form of the rule table. *)
From Coq Require Import Psatz.
From GP Require Import GPrime Analysis Powers.
Open Scope R_scope.
Implicit Types (r s : R).

Lemma square r : r² = r ^ 2.
Proof. unfold Rsqr; ring. Qed.
Lemma exp_difference r : exp r - exp (- r) = 0 -> r = 0.
Proof. intro H. assert (E : exp r = exp (- r)) by lra. apply exp_inv in E. lra. Qed.
Lemma one_plus_square r : 0 < 1 + r ^ 2.
Proof. assert (H := pow2_ge_0 r). lra. Qed.
Lemma below_hypotenuse r : 0 < r + sqrt (1 + r ^ 2).
Proof.
  assert (S : sqrt (1 + r ^ 2) ^ 2 = 1 + r ^ 2) by (apply pow2_sqrt, Rlt_le, one_plus_square).
  assert (P := sqrt_pos (1 + r ^ 2)). nra.
Qed.
Lemma cos_atan_nonzero r : cos (atan r) <> 0.
Proof.
  rewrite cos_atan. unfold Rdiv. rewrite Rmult_1_l. apply Rinv_neq_0_compat, Rgt_not_eq, sqrt_lt_R0.
  rewrite square. apply one_plus_square.
Qed.
Lemma abs_square r : Rabs r ^ 2 = r ^ 2.
Proof. rewrite <- !square. symmetry. apply Rsqr_abs. Qed.
Lemma sign_abs r : r <> 0 -> sign r = Rabs r / r.
Proof.
  intro N. destruct (Rdichotomy _ _ N) as [L|L].
  - rewrite sign_eq_m1, Rabs_left by exact L. field. exact N.
  - rewrite sign_eq_1, Rabs_pos_eq by lra. field. exact N.
Qed.
Lemma sin_square r : sin r ^ 2 = 1 - cos r ^ 2.
Proof. rewrite <- !square. exact (sin2 r). Qed.
Lemma tanh_quotient r : tanh r = (exp r - exp (- r)) / (exp r + exp (- r)).
Proof. unfold tanh, sinh, cosh. assert (A := exp_pos r). assert (B := exp_pos (- r)). field. lra. Qed.
Lemma tanh_below_one r : tanh r < 1.
Proof.
  rewrite tanh_quotient. assert (A := exp_pos r). assert (B := exp_pos (- r)).
  apply (Rmult_lt_reg_r (exp r + exp (- r))); [lra|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l; lra.
Qed.
Lemma tanh_above r : -1 < tanh r.
Proof.
  rewrite tanh_quotient. assert (A := exp_pos r). assert (B := exp_pos (- r)).
  apply (Rmult_lt_reg_r (exp r + exp (- r))); [lra|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l; lra.
Qed.
Lemma cosh_at_least_one r : 1 <= cosh r.
Proof.
  assert (P := cosh_pos r). assert (H := cosh_sinh r). assert (S := pow2_ge_0 (sinh r)). nra.
Qed.
Lemma ln_quotient r s : 0 < r -> 0 < s -> ln (r / s) = ln r - ln s.
Proof. intros A B. unfold Rdiv. rewrite ln_mult, ln_Rinv; [reflexivity|exact B|exact A|apply Rinv_0_lt_compat, B]. Qed.
Lemma ln_Rpower r a : ln (Rpower r a) = a * ln r.
Proof. apply ln_exp. Qed.

Lemma hypotenuse r : 0 < sqrt (1 + r ^ 2).
Proof. apply sqrt_lt_R0, one_plus_square. Qed.
Lemma quarter_pi : 1 / sqrt 2 = sqrt 2 / 2.
Proof.
  assert (S : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; lra). assert (P : 0 < sqrt 2) by (apply sqrt_lt_R0; lra).
  apply (Rmult_eq_reg_r (2 * sqrt 2)); [|lra]. unfold Rdiv. replace (1 * / sqrt 2 * (2 * sqrt 2)) with 2 by (field; lra).
  replace (sqrt 2 * / 2 * (2 * sqrt 2)) with (sqrt 2 * sqrt 2) by field. symmetry; exact S.
Qed.
Lemma coth_quotient r : r <> 0 -> cosh r / sinh r = (exp r + exp (- r)) / (exp r - exp (- r)).
Proof. intro N. unfold cosh, sinh. field. intro H; apply N, exp_difference, H. Qed.
Lemma csch_quotient r : r <> 0 -> / sinh r = 2 / (exp r - exp (- r)).
Proof. intro N. unfold sinh. field. intro H; apply N, exp_difference, H. Qed.
Lemma sech_quotient r : / cosh r = 2 / (exp r + exp (- r)).
Proof. unfold cosh. assert (A := exp_pos r). assert (B := exp_pos (- r)). field. lra. Qed.

(** arctan u + arctan v for u v < 1: the sum stays between -pi/2 and pi/2, and there tan is one to one. *)
Lemma atan_sum_below r s : r * s < 1 -> atan r + atan s < PI / 2.
Proof.
  intro H. destruct (Rle_dec r 0) as [L|L].
  { assert (A := atan_bound s). destruct L as [L| ->]; [apply atan_increasing in L|]; rewrite atan_0 in *; lra. }
  assert (K : s < / r). { apply (Rmult_lt_reg_l r); [lra|]. rewrite Rinv_r; lra. }
  apply atan_increasing in K. rewrite atan_inv in K by lra. lra.
Qed.
Lemma atan_sum r s : r * s < 1 -> atan r + atan s = atan ((r + s) / (1 - r * s)).
Proof.
  intro H. assert (A := atan_sum_below r s H).
  assert (B := atan_sum_below (- r) (- s)). rewrite !atan_opp in B. assert (B' : - atan r + - atan s < PI / 2) by (apply B; lra).
  assert (N : 1 + r * - s <> 0) by lra.
  assert (C := atan_sub_correct r (- s) N). rewrite atan_opp in C.
  assert (E : atan_sub r (- s) = (r + s) / (1 - r * s)) by (unfold atan_sub; field; lra).
  rewrite E in C. assert (D := atan_bound ((r + s) / (1 - r * s))).
  rewrite C; [ring|split; lra|lra].
Qed.
