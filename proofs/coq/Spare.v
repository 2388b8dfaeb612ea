(** Spare: changes to rows of the rule table that leave them true, with their proofs: where a row asks for more than it needs, or says less
    than it could. Written by scripts/theory.mjs from src/coq/spare.ts; do not edit. *)
From GP Require Import RowTactics.

(** calculus.constant, turn the sign: (c)' = -0 *)
Lemma rule_calculus_constant_1 : forall (c : pr) (x : R),
  pdefined c ->
  derivative 1 (fun x : R => c)%P x (- 0)%P.
Proof. destruct c as [k|]; facts; smooth (fun _ => k) by (near_const k x). Qed.

(** calculus.sign-flat, turn the sign: (sign(u))' = -0 *)
Lemma rule_calculus_sign_flat_1 : forall (u : R -> pr) (u_ : pr) (x : R),
  derivative 1 u x u_ ->
  (u x <> 0)%P ->
  derivative 1 (fun x : R => Sign (u x))%P x (- 0)%P.
Proof. intros; match goal with H : pne _ _ |- _ => destruct (nonzero_sign _ H); clear H end; open_slopes; [smooth (fun _ => 1) by (near_const 1 x) | smooth (fun _ => -1) by (near_const (-1) x)]. Qed.

(** order.less-transitive, relax u < v to u <= v *)
Lemma rule_order_less_transitive_1 : forall (u v w : pr),
  (u <= v)%P ->
  (v < w)%P ->
  (u < w)%P.
Proof. row. Qed.

(** order.less-transitive, relax v < w to v <= w *)
Lemma rule_order_less_transitive_2 : forall (u v w : pr),
  (u < v)%P ->
  (v <= w)%P ->
  (u < w)%P.
Proof. row. Qed.

(** order.less-weaken, relax u < v to u <= v *)
Lemma rule_order_less_weaken_1 : forall (u v : pr),
  (u <= v)%P ->
  (u <= v)%P.
Proof. row. Qed.

(** order.less-weaken, exclude the bound: u < v *)
Lemma rule_order_less_weaken_2 : forall (u v : pr),
  (u < v)%P ->
  (u < v)%P.
Proof. row. Qed.

(** order.equal-weaken, exchange the sides: v <= u *)
Lemma rule_order_equal_weaken_1 : forall (u v : pr),
  (u == v)%P ->
  (v <= u)%P.
Proof. row. Qed.

(** order.less-unequal, relax u < v to u != v *)
Lemma rule_order_less_unequal_1 : forall (u v : pr),
  (u <> v)%P ->
  (u <> v)%P.
Proof. row. Qed.

(** order.greater-unequal, relax u < v to u != v *)
Lemma rule_order_greater_unequal_1 : forall (u v : pr),
  (u <> v)%P ->
  (v <> u)%P.
Proof. row. Qed.

(** order.sum-positive, relax 0 < u to 0 <= u *)
Lemma rule_order_sum_positive_1 : forall (u v : pr),
  (0 <= u)%P ->
  (0 < v)%P ->
  (0 < u + v)%P.
Proof. row. Qed.

(** order.sum-positive, relax 0 < v to 0 <= v *)
Lemma rule_order_sum_positive_2 : forall (u v : pr),
  (0 < u)%P ->
  (0 <= v)%P ->
  (0 < u + v)%P.
Proof. row. Qed.

(** order.product-positive, drop the first factor: 0 < v *)
Lemma rule_order_product_positive_1 : forall (u v : pr),
  (0 < u)%P ->
  (0 < v)%P ->
  (0 < v)%P.
Proof. row. Qed.

(** order.product-positive, drop the second factor: 0 < u *)
Lemma rule_order_product_positive_2 : forall (u v : pr),
  (0 < u)%P ->
  (0 < v)%P ->
  (0 < u)%P.
Proof. row. Qed.

(** order.product-nonnegative, drop the first factor: 0 <= v *)
Lemma rule_order_product_nonnegative_1 : forall (u v : pr),
  (0 <= u)%P ->
  (0 <= v)%P ->
  (0 <= v)%P.
Proof. row. Qed.

(** order.product-nonnegative, drop the second factor: 0 <= u *)
Lemma rule_order_product_nonnegative_2 : forall (u v : pr),
  (0 <= u)%P ->
  (0 <= v)%P ->
  (0 <= u)%P.
Proof. row. Qed.

(** order.product-nonzero, drop the first factor: v != 0 *)
Lemma rule_order_product_nonzero_1 : forall (u v : pr),
  (u <> 0)%P ->
  (v <> 0)%P ->
  (v <> 0)%P.
Proof. row. Qed.

(** order.product-nonzero, drop the second factor: u != 0 *)
Lemma rule_order_product_nonzero_2 : forall (u v : pr),
  (u <> 0)%P ->
  (v <> 0)%P ->
  (u <> 0)%P.
Proof. row. Qed.

(** order.quotient-positive, drop the divisor: 0 < u *)
Lemma rule_order_quotient_positive_1 : forall (u v : pr),
  (0 < u)%P ->
  (0 < v)%P ->
  (0 < u)%P.
Proof. row. Qed.

(** order.quotient-nonnegative, drop the divisor: 0 <= u *)
Lemma rule_order_quotient_nonnegative_1 : forall (u v : pr),
  (0 <= u)%P ->
  (0 < v)%P ->
  (0 <= u)%P.
Proof. row. Qed.

(** order.quotient-nonzero, drop the divisor: u != 0 *)
Lemma rule_order_quotient_nonzero_1 : forall (u v : pr),
  (u <> 0)%P ->
  (v <> 0)%P ->
  (u <> 0)%P.
Proof. row. Qed.

(** order.negative-nonzero, drop a sign: u != 0 *)
Lemma rule_order_negative_nonzero_1 : forall (u : pr),
  (u <> 0)%P ->
  (u <> 0)%P.
Proof. row. Qed.

(** order.even-power-nonnegative, relax 0 < n to 0 <= n *)
Lemma rule_order_even_power_nonnegative_1 : forall (n : Q) (u : pr),
  literal_even n = true ->
  literal_le 0 n = true ->
  pdefined u ->
  (0 <= u ^ n)%P.
Proof. intros; any_root n; power; power_numbers. Qed.

(** order.power-positive, drop the exponent: 0 < u *)
Lemma rule_order_power_positive_1 : forall (q : Q) (u : pr),
  (0 < u)%P ->
  (0 < u)%P.
Proof. power; power_numbers. Qed.

(** order.power-nonnegative, relax 0 < q to 0 <= q *)
Lemma rule_order_power_nonnegative_1 : forall (q : Q) (u : pr),
  (0 <= u)%P ->
  literal_le 0 q = true ->
  (0 <= u ^ q)%P.
Proof. intros; any_root q; power; power_numbers. Qed.

(** order.power-nonnegative, drop the exponent: 0 <= u *)
Lemma rule_order_power_nonnegative_2 : forall (q : Q) (u : pr),
  (0 <= u)%P ->
  literal_lt 0 q = true ->
  (0 <= u)%P.
Proof. power; power_numbers. Qed.

(** order.power-nonzero, drop the exponent: u != 0 *)
Lemma rule_order_power_nonzero_1 : forall (n : Q) (u : pr),
  literal_integer n = true ->
  (u <> 0)%P ->
  (u <> 0)%P.
Proof. power; power_facts; assert (P := parity_nonzero n); numbers. Qed.

(** order.odd-power-negative, drop the exponent: u < 0 *)
Lemma rule_order_odd_power_negative_1 : forall (q : Q) (u : pr),
  literal_odd (numerator q)%Q = true ->
  literal_odd (denominator q)%Q = true ->
  (u < 0)%P ->
  (u < 0)%P.
Proof. power; power_numbers. Qed.

(** order.square-zero, drop premise: 0 < n *)
Lemma rule_order_square_zero_1 : forall (n : Q) (u : pr),
  (u ^ n == 0)%P ->
  (u == 0)%P.
Proof. intros; any_root n; power; power_facts; try numbers; exfalso; unfold parity in *; destruct Z.even; lra. Qed.

(** order.square-zero, relax 0 < n to 0 <= n *)
Lemma rule_order_square_zero_2 : forall (n : Q) (u : pr),
  (u ^ n == 0)%P ->
  literal_le 0 n = true ->
  (u == 0)%P.
Proof. intros; any_root n; power; power_facts; try numbers; exfalso; unfold parity in *; destruct Z.even; lra. Qed.

(** order.positive-factor, relax 0 < u to 0 <= u *)
Lemma rule_order_positive_factor_1 : forall (u v : pr),
  (0 < u * v)%P ->
  (0 <= u)%P ->
  (0 < v)%P.
Proof. row. Qed.

(** order.power-of-root, drop premise: 0 < n *)
Lemma rule_order_power_of_root_1 : forall (n : Q) (u : pr),
  literal_ne n 0 = true ->
  literal_integer n = true ->
  pdefined (u ^ (Qred (1 / n))) ->
  ((u ^ (Qred (1 / n))) ^ n == u)%P.
Proof. facts; rewrite power_of_any_root by congruence; goal_some; numbers. Qed.

(** order.power-of-root, relax 0 < n to 0 <= n *)
Lemma rule_order_power_of_root_2 : forall (n : Q) (u : pr),
  literal_ne n 0 = true ->
  literal_integer n = true ->
  literal_le 0 n = true ->
  pdefined (u ^ (Qred (1 / n))) ->
  ((u ^ (Qred (1 / n))) ^ n == u)%P.
Proof. facts; rewrite power_of_any_root by congruence; goal_some; numbers. Qed.

(** order.even-root-of-power, relax 0 < n to 0 <= n *)
Lemma rule_order_even_root_of_power_1 : forall (n : Q) (u : pr),
  literal_ne n 0 = true ->
  literal_even n = true ->
  literal_le 0 n = true ->
  pdefined u ->
  ((u ^ n) ^ (Qred (1 / n)) == Abs u)%P.
Proof. intros; match goal with A : literal_le 0 _ = true, B : literal_ne _ 0 = true |- _ => pose proof (literal_positive _ A B) end; facts; rewrite even_root_of_power by assumption; goal_some; numbers. Qed.

(** order.odd-root-of-power, relax 0 < n to 0 <= n *)
Lemma rule_order_odd_root_of_power_1 : forall (n : Q) (u : pr),
  literal_ne n 0 = true ->
  literal_odd n = true ->
  literal_le 0 n = true ->
  pdefined u ->
  ((u ^ n) ^ (Qred (1 / n)) == u)%P.
Proof. intros; match goal with A : literal_le 0 _ = true, B : literal_ne _ 0 = true |- _ => pose proof (literal_positive _ A B) end; facts; rewrite odd_root_of_power by assumption; goal_some; numbers. Qed.

(** order.root-of-product, relax 0 < q to 0 <= q *)
Lemma rule_order_root_of_product_1 : forall (q : Q) (u v : pr),
  (0 <= u)%P ->
  (0 <= v)%P ->
  literal_le 0 q = true ->
  ((u * v) ^ q == u ^ q * v ^ q)%P.
Proof. facts; literals; destruct (sign_cases (rat q)) as [?|[?|?]]; [lra | rewrite !ppow_exponent_zero by assumption; goal_some; numbers | rewrite root_of_product by assumption; power; numbers]. Qed.

(** order.root-of-root, relax 0 < q to 0 <= q *)
Lemma rule_order_root_of_root_1 : forall (q r : Q) (u : pr),
  (0 <= u)%P ->
  literal_le 0 q = true ->
  literal_lt 0 r = true ->
  ((u ^ q) ^ r == u ^ (Qred (q * r)))%P.
Proof. facts; literals; rewrite root_of_any_root by (assumption || lra); edestruct root_defined as [? ->]; [| |goal_some; reflexivity]; [assumption | rewrite rat_mul; apply Rmult_le_pos; lra]. Qed.

(** order.root-of-root, relax 0 < r to 0 <= r *)
Lemma rule_order_root_of_root_2 : forall (q r : Q) (u : pr),
  (0 <= u)%P ->
  literal_lt 0 q = true ->
  literal_le 0 r = true ->
  ((u ^ q) ^ r == u ^ (Qred (q * r)))%P.
Proof. facts; literals; rewrite root_of_any_root by (assumption || lra); edestruct root_defined as [? ->]; [| |goal_some; reflexivity]; [assumption | rewrite rat_mul; apply Rmult_le_pos; lra]. Qed.

(** asinh.argument-positive, drop the exponent: 0 < u + (1 + u^2) *)
Lemma rule_asinh_argument_positive_1 : forall (u : pr),
  pdefined u ->
  (0 < u + (1 + u ^ 2))%P.
Proof. row. Qed.

(** atan.below, drop the divisor: atan(u) < pi *)
Lemma rule_atan_below_1 : forall (u : pr),
  pdefined u ->
  (Atan u < Pi)%P.
Proof. value; assert (B := atan_bound r); numbers. Qed.

(** atan.above, drop the divisor: -pi < atan(u) *)
Lemma rule_atan_above_1 : forall (u : pr),
  pdefined u ->
  (- Pi < Atan u)%P.
Proof. value; assert (B := atan_bound r); numbers. Qed.

(** cos.negative, drop a sign: cos(u) = cos(u) *)
Lemma rule_cos_negative_1 : forall (u : pr),
  pdefined u ->
  (Cos u == Cos u)%P.
Proof. row. Qed.

(** cos.at-most-one, another function: sin(u) <= 1 *)
Lemma rule_cos_at_most_one_1 : forall (u : pr),
  pdefined u ->
  (Sin u <= 1)%P.
Proof. value; apply SIN_bound. Qed.

(** cos.at-least, another function: -1 <= sin(u) *)
Lemma rule_cos_at_least_1 : forall (u : pr),
  pdefined u ->
  ((-1) <= Sin u)%P.
Proof. value; apply SIN_bound. Qed.

(** cos.quarter-pi, another function: sin(pi / 4) = 2^(1 / 2) / 2 *)
Lemma rule_cos_quarter_pi_1 : (Sin (Pi / 4) == 2 ^ (1 # 2) / 2)%P.
Proof. value; rewrite sin_PI4; apply quarter_pi. Qed.

(** exp.multiple, drop premise: n is integer *)
Lemma rule_exp_multiple_1 : forall (n : Q) (u : pr),
  pdefined u ->
  (Exp (n * u) == Exp u ^ n)%P.
Proof. facts; rewrite ppow_positive by positive; goal_some; unfold Rpower; rewrite ln_exp; numbers. Qed.

(** sin.at-most-one, another function: cos(u) <= 1 *)
Lemma rule_sin_at_most_one_1 : forall (u : pr),
  pdefined u ->
  (Cos u <= 1)%P.
Proof. value; apply COS_bound. Qed.

(** sin.at-least, another function: -1 <= cos(u) *)
Lemma rule_sin_at_least_1 : forall (u : pr),
  pdefined u ->
  ((-1) <= Cos u)%P.
Proof. value; apply COS_bound. Qed.

(** sin.quarter-pi, another function: cos(pi / 4) = 2^(1 / 2) / 2 *)
Lemma rule_sin_quarter_pi_1 : (Cos (Pi / 4) == 2 ^ (1 # 2) / 2)%P.
Proof. value; rewrite cos_PI4; apply quarter_pi. Qed.
