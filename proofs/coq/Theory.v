(** Theory: the rule table of g′, one lemma a row. Written by scripts/theory.mjs from src/theory; do not edit. *)
From GP Require Import RowTactics.

(** calculus.constant:  (c)' = 0  when  defined c *)
Lemma rule_calculus_constant : forall (c : pr) (x : R),
  pdefined c ->
  derivative 1 (fun x : R => c)%P x (0)%P.
Proof. destruct c as [k|]; facts; smooth (fun _ => k) by (near_const k x). Qed.

(** calculus.variable:  (x)' = 1 *)
Lemma rule_calculus_variable : forall (x : R),
  derivative 1 (fun x : R => var x)%P x (1)%P.
Proof. facts; smooth (fun y => y) by (slope_id x). Qed.

(** calculus.sum:  (u + v)' = u' + v' *)
Lemma rule_calculus_sum : forall (u v : R -> pr) (u_ v_ : pr) (x : R),
  derivative 1 u x u_ ->
  derivative 1 v x v_ ->
  derivative 1 (fun x : R => u x + v x)%P x (u_ + v_)%P.
Proof. open_slopes; smooth (fun y => uf y + vf y) by (slope_add _ _ _ _ _ uD vD). Qed.

(** calculus.difference:  (u - v)' = u' - v' *)
Lemma rule_calculus_difference : forall (u v : R -> pr) (u_ v_ : pr) (x : R),
  derivative 1 u x u_ ->
  derivative 1 v x v_ ->
  derivative 1 (fun x : R => u x - v x)%P x (u_ - v_)%P.
Proof. open_slopes; smooth (fun y => uf y - vf y) by (slope_sub _ _ _ _ _ uD vD). Qed.

(** calculus.negation:  (-u)' = -u' *)
Lemma rule_calculus_negation : forall (u : R -> pr) (u_ : pr) (x : R),
  derivative 1 u x u_ ->
  derivative 1 (fun x : R => - u x)%P x (- u_)%P.
Proof. open_slopes; smooth (fun y => - uf y) by (slope_opp _ _ _ uD). Qed.

(** calculus.constant-multiple:  (c * u)' = c * u'  when  defined c *)
Lemma rule_calculus_constant_multiple : forall (c : pr) (u : R -> pr) (u_ : pr) (x : R),
  derivative 1 u x u_ ->
  pdefined c ->
  derivative 1 (fun x : R => c * u x)%P x (c * u_)%P.
Proof. destruct c as [k|]; open_slopes; smooth (fun y => k * uf y) by (slope_mul _ _ _ _ _ (near_const k x) uD). Qed.

(** calculus.constant-divisor:  (u / c)' = u' / c  when  c != 0 *)
Lemma rule_calculus_constant_divisor : forall (c : pr) (u : R -> pr) (u_ : pr) (x : R),
  derivative 1 u x u_ ->
  (c <> 0)%P ->
  derivative 1 (fun x : R => u x / c)%P x (u_ / c)%P.
Proof. destruct c as [k|]; open_slopes; smooth (fun y => uf y / k) by (slope_div _ _ _ _ _ uD (near_const k x) _). Qed.

(** calculus.product:  (u * v)' = u' * v + u * v' *)
Lemma rule_calculus_product : forall (u v : R -> pr) (u_ v_ : pr) (x : R),
  derivative 1 u x u_ ->
  derivative 1 v x v_ ->
  derivative 1 (fun x : R => u x * v x)%P x (u_ * v x + u x * v_)%P.
Proof. open_slopes; smooth (fun y => uf y * vf y) by (slope_mul _ _ _ _ _ uD vD). Qed.

(** calculus.quotient:  (u / v)' = (u' * v - u * v') / v^2  when  v != 0 *)
Lemma rule_calculus_quotient : forall (u v : R -> pr) (u_ v_ : pr) (x : R),
  derivative 1 u x u_ ->
  derivative 1 v x v_ ->
  (v x <> 0)%P ->
  derivative 1 (fun x : R => u x / v x)%P x ((u_ * v x - u x * v_) / v x ^ 2)%P.
Proof. open_slopes; smooth (fun y => uf y / vf y) by (slope_div _ _ _ _ _ uD vD _). Qed.

(** calculus.reciprocal:  (c / v)' = -(c * v') / v^2  when  v != 0, defined c *)
Lemma rule_calculus_reciprocal : forall (c : pr) (v : R -> pr) (v_ : pr) (x : R),
  derivative 1 v x v_ ->
  (v x <> 0)%P ->
  pdefined c ->
  derivative 1 (fun x : R => c / v x)%P x (- (c * v_) / v x ^ 2)%P.
Proof. destruct c as [k|]; open_slopes; smooth (fun y => k / vf y) by (slope_div _ _ _ _ _ (near_const k x) vD _). Qed.

(** calculus.power:  (u^n)' = n * u^(n - 1) * u'  when  n is integer, 1 <= n *)
Lemma rule_calculus_power : forall (n : Q) (u : R -> pr) (u_ : pr) (x : R),
  derivative 1 u x u_ ->
  literal_integer n = true ->
  literal_le 1 n = true ->
  derivative 1 (fun x : R => u x ^ n)%P x (n * u x ^ (Qred (n - 1)) * u_)%P.
Proof. intros; destruct (natural_power n) as (k & A & B & C); trivial; chained (fun a => ppow a n) (fun r => r ^ S k) (fun r => INR (S k) * r ^ k) (apply filter_forall; assumption) by (apply slope_pow). Qed.

(** calculus.negative-power:  (u^n)' = n * u^(n - 1) * u'  when  n is integer, u != 0 *)
Lemma rule_calculus_negative_power : forall (n : Q) (u : R -> pr) (u_ : pr) (x : R),
  derivative 1 u x u_ ->
  literal_integer n = true ->
  (u x <> 0)%P ->
  derivative 1 (fun x : R => u x ^ n)%P x (n * u x ^ (Qred (n - 1)) * u_)%P.
Proof. intros; power_apart n. Qed.

(** calculus.root:  (u^q)' = q * u^(q - 1) * u'  when  0 < u *)
Lemma rule_calculus_root : forall (q : Q) (u : R -> pr) (u_ : pr) (x : R),
  derivative 1 u x u_ ->
  (0 < u x)%P ->
  derivative 1 (fun x : R => u x ^ q)%P x (q * u x ^ (Qred (q - 1)) * u_)%P.
Proof. intros; chained (fun a => ppow a q) (fun r => Rpower r (rat q)) (fun r => rat q * Rpower r (rat q - 1)) (above 0) by (apply slope_Rpower; assumption). Qed.

(** calculus.odd-root:  (u^q)' = q * u^(q - 1) * u'  when  den(q) is odd, u != 0 *)
Lemma rule_calculus_odd_root : forall (q : Q) (u : R -> pr) (u_ : pr) (x : R),
  derivative 1 u x u_ ->
  literal_odd (denominator q)%Q = true ->
  (u x <> 0)%P ->
  derivative 1 (fun x : R => u x ^ q)%P x (q * u x ^ (Qred (q - 1)) * u_)%P.
Proof. intros; power_apart q. Qed.

(** calculus.square-root:  (u^(1/2))' = u' / (2 * u^(1/2))  when  0 < u *)
Lemma rule_calculus_square_root : forall (u : R -> pr) (u_ : pr) (x : R),
  derivative 1 u x u_ ->
  (0 < u x)%P ->
  derivative 1 (fun x : R => u x ^ (1 # 2))%P x (u_ / (2 * u x ^ (1 # 2)))%P.
Proof. chained (fun a => ppow a (1 # 2)) sqrt (fun r => / (2 * sqrt r)) (above 0) by (apply slope_sqrt; assumption). Qed.

(** calculus.real-power:  (u ** c)' = c * u ** (c - 1) * u'  when  0 < u, defined c *)
Lemma rule_calculus_real_power : forall (c : pr) (u : R -> pr) (u_ : pr) (x : R),
  derivative 1 u x u_ ->
  (0 < u x)%P ->
  pdefined c ->
  derivative 1 (fun x : R => u x ** c)%P x (c * u x ** (c - 1) * u_)%P.
Proof. destruct c as [k|]; [chained (fun a => prpow a (Some k)) (fun r => Rpower r k) (fun r => k * Rpower r (k - 1)) (above 0) by (apply slope_Rpower; assumption) | facts]. Qed.

(** calculus.general-power:  (u ** v)' = u ** v * (v' * ln(u) + v * u' / u)  when  0 < u *)
Lemma rule_calculus_general_power : forall (u v : R -> pr) (u_ v_ : pr) (x : R),
  derivative 1 u x u_ ->
  derivative 1 v x v_ ->
  (0 < u x)%P ->
  derivative 1 (fun x : R => u x ** v x)%P x (u x ** v x * (v_ * Ln (u x) + v x * u_ / u x))%P.
Proof. open_slopes; smooth (fun y => Rpower (uf y) (vf y)) by (slope_general_power _ _ _ _ _ uD vD _). Qed.

(** calculus.exponential:  (c ** v)' = c ** v * ln(c) * v'  when  0 < c *)
Lemma rule_calculus_exponential : forall (c : pr) (v : R -> pr) (v_ : pr) (x : R),
  derivative 1 v x v_ ->
  (0 < c)%P ->
  derivative 1 (fun x : R => c ** v x)%P x (c ** v x * Ln c * v_)%P.
Proof. destruct c as [k|]; [chained (fun a => prpow (Some k) a) (fun r => Rpower k r) (fun r => Rpower k r * ln k) everywhere_near by (apply slope_power_of) | facts]. Qed.

(** calculus.abs-corner:  (|u|)' = sign(u) * u'  when  u != 0 *)
Lemma rule_calculus_abs_corner : forall (u : R -> pr) (u_ : pr) (x : R),
  derivative 1 u x u_ ->
  (u x <> 0)%P ->
  derivative 1 (fun x : R => Abs (u x))%P x (Sign (u x) * u_)%P.
Proof. intros; match goal with H : pne _ _ |- _ => destruct (nonzero_sign _ H); clear H end; open_slopes; [smooth uf by uD | smooth (fun y => - uf y) by (slope_opp _ _ _ uD)]. Qed.

(** calculus.abs-right:  (|u|)' = u'  when  0 < u *)
Lemma rule_calculus_abs_right : forall (u : R -> pr) (u_ : pr) (x : R),
  derivative 1 u x u_ ->
  (0 < u x)%P ->
  derivative 1 (fun x : R => Abs (u x))%P x u_.
Proof. open_slopes; smooth uf by uD. Qed.

(** calculus.abs-left:  (|u|)' = -u'  when  u < 0 *)
Lemma rule_calculus_abs_left : forall (u : R -> pr) (u_ : pr) (x : R),
  derivative 1 u x u_ ->
  (u x < 0)%P ->
  derivative 1 (fun x : R => Abs (u x))%P x (- u_)%P.
Proof. open_slopes; smooth (fun y => - uf y) by (slope_opp _ _ _ uD). Qed.

(** calculus.sign-flat:  (sign(u))' = 0  when  u != 0, differentiable u *)
Lemma rule_calculus_sign_flat : forall (u : R -> pr) (u_ : pr) (x : R),
  derivative 1 u x u_ ->
  (u x <> 0)%P ->
  derivative 1 (fun x : R => Sign (u x))%P x (0)%P.
Proof. intros; match goal with H : pne _ _ |- _ => destruct (nonzero_sign _ H); clear H end; open_slopes; [smooth (fun _ => 1) by (near_const 1 x) | smooth (fun _ => -1) by (near_const (-1) x)]. Qed.

(** calculus.max-first:  (max(u, v))' = u'  when  v < u, differentiable v *)
Lemma rule_calculus_max_first : forall (u v : R -> pr) (u_ v_ : pr) (x : R),
  derivative 1 u x u_ ->
  derivative 1 v x v_ ->
  (v x < u x)%P ->
  derivative 1 (fun x : R => Max (u x) (v x))%P x u_.
Proof. open_slopes; smooth uf by uD. Qed.

(** calculus.max-second:  (max(u, v))' = v'  when  u < v, differentiable u *)
Lemma rule_calculus_max_second : forall (u v : R -> pr) (u_ v_ : pr) (x : R),
  derivative 1 u x u_ ->
  derivative 1 v x v_ ->
  (u x < v x)%P ->
  derivative 1 (fun x : R => Max (u x) (v x))%P x v_.
Proof. open_slopes; smooth vf by vD. Qed.

(** calculus.min-first:  (min(u, v))' = u'  when  u < v, differentiable v *)
Lemma rule_calculus_min_first : forall (u v : R -> pr) (u_ v_ : pr) (x : R),
  derivative 1 u x u_ ->
  derivative 1 v x v_ ->
  (u x < v x)%P ->
  derivative 1 (fun x : R => Min (u x) (v x))%P x u_.
Proof. open_slopes; smooth uf by uD. Qed.

(** calculus.min-second:  (min(u, v))' = v'  when  v < u, differentiable u *)
Lemma rule_calculus_min_second : forall (u v : R -> pr) (u_ v_ : pr) (x : R),
  derivative 1 u x u_ ->
  derivative 1 v x v_ ->
  (v x < u x)%P ->
  derivative 1 (fun x : R => Min (u x) (v x))%P x v_.
Proof. open_slopes; smooth vf by vD. Qed.

(** calculus.if-less:  (if(a < b, u, v))' = u'  when  a < b, differentiable a, differentiable b *)
Lemma rule_calculus_if_less : forall (a b u v : R -> pr) (a_ b_ u_ : pr) (x : R),
  derivative 1 a x a_ ->
  derivative 1 b x b_ ->
  derivative 1 u x u_ ->
  (a x < b x)%P ->
  derivative 1 (fun x : R => pif_lt (a x) (b x) (u x) (v x))%P x u_.
Proof. open_slopes; smooth uf by uD. Qed.

(** calculus.if-not-less:  (if(a < b, u, v))' = v'  when  b < a, differentiable a, differentiable b *)
Lemma rule_calculus_if_not_less : forall (a b u v : R -> pr) (a_ b_ v_ : pr) (x : R),
  derivative 1 a x a_ ->
  derivative 1 b x b_ ->
  derivative 1 v x v_ ->
  (b x < a x)%P ->
  derivative 1 (fun x : R => pif_lt (a x) (b x) (u x) (v x))%P x v_.
Proof. open_slopes; smooth vf by vD. Qed.

(** calculus.if-at-most:  (if(a <= b, u, v))' = u'  when  a < b, differentiable a, differentiable b *)
Lemma rule_calculus_if_at_most : forall (a b u v : R -> pr) (a_ b_ u_ : pr) (x : R),
  derivative 1 a x a_ ->
  derivative 1 b x b_ ->
  derivative 1 u x u_ ->
  (a x < b x)%P ->
  derivative 1 (fun x : R => pif_le (a x) (b x) (u x) (v x))%P x u_.
Proof. open_slopes; smooth uf by uD. Qed.

(** calculus.if-not-at-most:  (if(a <= b, u, v))' = v'  when  b < a, differentiable a, differentiable b *)
Lemma rule_calculus_if_not_at_most : forall (a b u v : R -> pr) (a_ b_ v_ : pr) (x : R),
  derivative 1 a x a_ ->
  derivative 1 b x b_ ->
  derivative 1 v x v_ ->
  (b x < a x)%P ->
  derivative 1 (fun x : R => pif_le (a x) (b x) (u x) (v x))%P x v_.
Proof. open_slopes; smooth vf by vD. Qed.

(** calculus.if-unequal:  (if(a = b, u, v))' = v'  when  a != b, differentiable a, differentiable b *)
Lemma rule_calculus_if_unequal : forall (a b u v : R -> pr) (a_ b_ v_ : pr) (x : R),
  derivative 1 a x a_ ->
  derivative 1 b x b_ ->
  derivative 1 v x v_ ->
  (a x <> b x)%P ->
  derivative 1 (fun x : R => pif_eq (a x) (b x) (u x) (v x))%P x v_.
Proof. open_slopes; smooth vf by vD. Qed.

(** order.equal-defined:  defined u  when  u = v *)
Lemma rule_order_equal_defined : forall (u v : pr),
  (u == v)%P ->
  pdefined u.
Proof. row. Qed.

(** order.symmetry:  v = u  when  u = v *)
Lemma rule_order_symmetry : forall (u v : pr),
  (u == v)%P ->
  (v == u)%P.
Proof. row. Qed.

(** order.transitivity:  u = w  when  u = v, v = w *)
Lemma rule_order_transitivity : forall (u v w : pr),
  (u == v)%P ->
  (v == w)%P ->
  (u == w)%P.
Proof. row. Qed.

(** order.less-transitive:  u < w  when  u < v, v < w *)
Lemma rule_order_less_transitive : forall (u v w : pr),
  (u < v)%P ->
  (v < w)%P ->
  (u < w)%P.
Proof. row. Qed.

(** order.less-at-most:  u < w  when  u < v, v <= w *)
Lemma rule_order_less_at_most : forall (u v w : pr),
  (u < v)%P ->
  (v <= w)%P ->
  (u < w)%P.
Proof. row. Qed.

(** order.at-most-less:  u < w  when  u <= v, v < w *)
Lemma rule_order_at_most_less : forall (u v w : pr),
  (u <= v)%P ->
  (v < w)%P ->
  (u < w)%P.
Proof. row. Qed.

(** order.at-most-transitive:  u <= w  when  u <= v, v <= w *)
Lemma rule_order_at_most_transitive : forall (u v w : pr),
  (u <= v)%P ->
  (v <= w)%P ->
  (u <= w)%P.
Proof. row. Qed.

(** order.less-weaken:  u <= v  when  u < v *)
Lemma rule_order_less_weaken : forall (u v : pr),
  (u < v)%P ->
  (u <= v)%P.
Proof. row. Qed.

(** order.equal-weaken:  u <= v  when  u = v *)
Lemma rule_order_equal_weaken : forall (u v : pr),
  (u == v)%P ->
  (u <= v)%P.
Proof. row. Qed.

(** order.less-unequal:  u != v  when  u < v *)
Lemma rule_order_less_unequal : forall (u v : pr),
  (u < v)%P ->
  (u <> v)%P.
Proof. row. Qed.

(** order.greater-unequal:  v != u  when  u < v *)
Lemma rule_order_greater_unequal : forall (u v : pr),
  (u < v)%P ->
  (v <> u)%P.
Proof. row. Qed.

(** order.unequal-symmetry:  v != u  when  u != v *)
Lemma rule_order_unequal_symmetry : forall (u v : pr),
  (u <> v)%P ->
  (v <> u)%P.
Proof. row. Qed.

(** order.at-most-unequal:  u < v  when  u <= v, u != v *)
Lemma rule_order_at_most_unequal : forall (u v : pr),
  (u <= v)%P ->
  (u <> v)%P ->
  (u < v)%P.
Proof. row. Qed.

(** order.antisymmetry:  u = v  when  u <= v, v <= u *)
Lemma rule_order_antisymmetry : forall (u v : pr),
  (u <= v)%P ->
  (v <= u)%P ->
  (u == v)%P.
Proof. row. Qed.

(** order.equal-less:  u < w  when  u = v, v < w *)
Lemma rule_order_equal_less : forall (u v w : pr),
  (u == v)%P ->
  (v < w)%P ->
  (u < w)%P.
Proof. row. Qed.

(** order.less-equal:  u < w  when  u < v, v = w *)
Lemma rule_order_less_equal : forall (u v w : pr),
  (u < v)%P ->
  (v == w)%P ->
  (u < w)%P.
Proof. row. Qed.

(** order.equal-at-most:  u <= w  when  u = v, v <= w *)
Lemma rule_order_equal_at_most : forall (u v w : pr),
  (u == v)%P ->
  (v <= w)%P ->
  (u <= w)%P.
Proof. row. Qed.

(** order.at-most-equal:  u <= w  when  u <= v, v = w *)
Lemma rule_order_at_most_equal : forall (u v w : pr),
  (u <= v)%P ->
  (v == w)%P ->
  (u <= w)%P.
Proof. row. Qed.

(** order.equal-unequal:  u != w  when  u = v, v != w *)
Lemma rule_order_equal_unequal : forall (u v w : pr),
  (u == v)%P ->
  (v <> w)%P ->
  (u <> w)%P.
Proof. row. Qed.

(** order.unequal-equal:  u != w  when  u != v, v = w *)
Lemma rule_order_unequal_equal : forall (u v w : pr),
  (u <> v)%P ->
  (v == w)%P ->
  (u <> w)%P.
Proof. row. Qed.

(** order.difference-positive:  0 < v - u  when  u < v *)
Lemma rule_order_difference_positive : forall (u v : pr),
  (u < v)%P ->
  (0 < v - u)%P.
Proof. row. Qed.

(** order.difference-nonnegative:  0 <= v - u  when  u <= v *)
Lemma rule_order_difference_nonnegative : forall (u v : pr),
  (u <= v)%P ->
  (0 <= v - u)%P.
Proof. row. Qed.

(** order.difference-unequal:  u - v != 0  when  u != v *)
Lemma rule_order_difference_unequal : forall (u v : pr),
  (u <> v)%P ->
  (u - v <> 0)%P.
Proof. row. Qed.

(** order.less-from-difference:  u < v  when  0 < v - u *)
Lemma rule_order_less_from_difference : forall (u v : pr),
  (0 < v - u)%P ->
  (u < v)%P.
Proof. row. Qed.

(** order.at-most-from-difference:  u <= v  when  0 <= v - u *)
Lemma rule_order_at_most_from_difference : forall (u v : pr),
  (0 <= v - u)%P ->
  (u <= v)%P.
Proof. row. Qed.

(** order.unequal-from-difference:  u != v  when  u - v != 0 *)
Lemma rule_order_unequal_from_difference : forall (u v : pr),
  (u - v <> 0)%P ->
  (u <> v)%P.
Proof. row. Qed.

(** order.equal-from-difference:  u = v  when  u - v = 0 *)
Lemma rule_order_equal_from_difference : forall (u v : pr),
  (u - v == 0)%P ->
  (u == v)%P.
Proof. row. Qed.

(** order.difference-zero:  u - v = 0  when  u = v *)
Lemma rule_order_difference_zero : forall (u v : pr),
  (u == v)%P ->
  (u - v == 0)%P.
Proof. row. Qed.

(** order.sum-positive:  0 < u + v  when  0 < u, 0 < v *)
Lemma rule_order_sum_positive : forall (u v : pr),
  (0 < u)%P ->
  (0 < v)%P ->
  (0 < u + v)%P.
Proof. row. Qed.

(** order.sum-positive-nonnegative:  0 < u + v  when  0 < u, 0 <= v *)
Lemma rule_order_sum_positive_nonnegative : forall (u v : pr),
  (0 < u)%P ->
  (0 <= v)%P ->
  (0 < u + v)%P.
Proof. row. Qed.

(** order.sum-nonnegative-positive:  0 < u + v  when  0 <= u, 0 < v *)
Lemma rule_order_sum_nonnegative_positive : forall (u v : pr),
  (0 <= u)%P ->
  (0 < v)%P ->
  (0 < u + v)%P.
Proof. row. Qed.

(** order.sum-nonnegative:  0 <= u + v  when  0 <= u, 0 <= v *)
Lemma rule_order_sum_nonnegative : forall (u v : pr),
  (0 <= u)%P ->
  (0 <= v)%P ->
  (0 <= u + v)%P.
Proof. row. Qed.

(** order.product-positive:  0 < u * v  when  0 < u, 0 < v *)
Lemma rule_order_product_positive : forall (u v : pr),
  (0 < u)%P ->
  (0 < v)%P ->
  (0 < u * v)%P.
Proof. row. Qed.

(** order.product-nonnegative:  0 <= u * v  when  0 <= u, 0 <= v *)
Lemma rule_order_product_nonnegative : forall (u v : pr),
  (0 <= u)%P ->
  (0 <= v)%P ->
  (0 <= u * v)%P.
Proof. row. Qed.

(** order.product-of-negatives:  0 < u * v  when  u < 0, v < 0 *)
Lemma rule_order_product_of_negatives : forall (u v : pr),
  (u < 0)%P ->
  (v < 0)%P ->
  (0 < u * v)%P.
Proof. row. Qed.

(** order.product-nonzero:  u * v != 0  when  u != 0, v != 0 *)
Lemma rule_order_product_nonzero : forall (u v : pr),
  (u <> 0)%P ->
  (v <> 0)%P ->
  (u * v <> 0)%P.
Proof. row. Qed.

(** order.quotient-positive:  0 < u / v  when  0 < u, 0 < v *)
Lemma rule_order_quotient_positive : forall (u v : pr),
  (0 < u)%P ->
  (0 < v)%P ->
  (0 < u / v)%P.
Proof. row. Qed.

(** order.quotient-nonnegative:  0 <= u / v  when  0 <= u, 0 < v *)
Lemma rule_order_quotient_nonnegative : forall (u v : pr),
  (0 <= u)%P ->
  (0 < v)%P ->
  (0 <= u / v)%P.
Proof. value; apply Rdiv_le_0_compat; numbers. Qed.

(** order.quotient-nonzero:  u / v != 0  when  u != 0, v != 0 *)
Lemma rule_order_quotient_nonzero : forall (u v : pr),
  (u <> 0)%P ->
  (v <> 0)%P ->
  (u / v <> 0)%P.
Proof. row. Qed.

(** order.negative-positive:  0 < -u  when  u < 0 *)
Lemma rule_order_negative_positive : forall (u : pr),
  (u < 0)%P ->
  (0 < - u)%P.
Proof. row. Qed.

(** order.negative-nonnegative:  0 <= -u  when  u <= 0 *)
Lemma rule_order_negative_nonnegative : forall (u : pr),
  (u <= 0)%P ->
  (0 <= - u)%P.
Proof. row. Qed.

(** order.positive-negative:  -u < 0  when  0 < u *)
Lemma rule_order_positive_negative : forall (u : pr),
  (0 < u)%P ->
  (- u < 0)%P.
Proof. row. Qed.

(** order.nonnegative-negative:  -u <= 0  when  0 <= u *)
Lemma rule_order_nonnegative_negative : forall (u : pr),
  (0 <= u)%P ->
  (- u <= 0)%P.
Proof. row. Qed.

(** order.negative-nonzero:  -u != 0  when  u != 0 *)
Lemma rule_order_negative_nonzero : forall (u : pr),
  (u <> 0)%P ->
  (- u <> 0)%P.
Proof. row. Qed.

(** order.negated-positive:  u < 0  when  0 < -u *)
Lemma rule_order_negated_positive : forall (u : pr),
  (0 < - u)%P ->
  (u < 0)%P.
Proof. row. Qed.

(** order.negated-nonnegative:  u <= 0  when  0 <= -u *)
Lemma rule_order_negated_nonnegative : forall (u : pr),
  (0 <= - u)%P ->
  (u <= 0)%P.
Proof. row. Qed.

(** order.even-power-nonnegative:  0 <= u^n  when  n is even, 0 < n *)
Lemma rule_order_even_power_nonnegative : forall (n : Q) (u : pr),
  literal_even n = true ->
  literal_lt 0 n = true ->
  pdefined u ->
  (0 <= u ^ n)%P.
Proof. power; power_numbers. Qed.

(** order.even-power-positive:  0 < u^n  when  n is even, u != 0 *)
Lemma rule_order_even_power_positive : forall (n : Q) (u : pr),
  literal_even n = true ->
  (u <> 0)%P ->
  (0 < u ^ n)%P.
Proof. power; power_numbers. Qed.

(** order.power-positive:  0 < u^q  when  0 < u *)
Lemma rule_order_power_positive : forall (q : Q) (u : pr),
  (0 < u)%P ->
  (0 < u ^ q)%P.
Proof. power; power_numbers. Qed.

(** order.power-nonnegative:  0 <= u^q  when  0 <= u, 0 < q *)
Lemma rule_order_power_nonnegative : forall (q : Q) (u : pr),
  (0 <= u)%P ->
  literal_lt 0 q = true ->
  (0 <= u ^ q)%P.
Proof. power; power_numbers. Qed.

(** order.power-nonzero:  u^n != 0  when  n is integer, u != 0 *)
Lemma rule_order_power_nonzero : forall (n : Q) (u : pr),
  literal_integer n = true ->
  (u <> 0)%P ->
  (u ^ n <> 0)%P.
Proof. power; power_facts; assert (P := parity_nonzero n); numbers. Qed.

(** order.odd-power-negative:  u^q < 0  when  num(q) is odd, den(q) is odd, u < 0 *)
Lemma rule_order_odd_power_negative : forall (q : Q) (u : pr),
  literal_odd (numerator q)%Q = true ->
  literal_odd (denominator q)%Q = true ->
  (u < 0)%P ->
  (u ^ q < 0)%P.
Proof. power; power_numbers. Qed.

(** order.real-power-positive:  0 < u ** v  when  0 < u *)
Lemma rule_order_real_power_positive : forall (u v : pr),
  (0 < u)%P ->
  pdefined v ->
  (0 < u ** v)%P.
Proof. row. Qed.

(** order.factor-left-nonzero:  u != 0  when  u * v != 0 *)
Lemma rule_order_factor_left_nonzero : forall (u v : pr),
  (u * v <> 0)%P ->
  (u <> 0)%P.
Proof. row. Qed.

(** order.factor-right-nonzero:  v != 0  when  u * v != 0 *)
Lemma rule_order_factor_right_nonzero : forall (u v : pr),
  (u * v <> 0)%P ->
  (v <> 0)%P.
Proof. row. Qed.

(** order.zero-factor:  v = 0  when  u * v = 0, u != 0 *)
Lemma rule_order_zero_factor : forall (u v : pr),
  (u * v == 0)%P ->
  (u <> 0)%P ->
  (v == 0)%P.
Proof. row. Qed.

(** order.square-zero:  u = 0  when  u^n = 0, 0 < n *)
Lemma rule_order_square_zero : forall (n : Q) (u : pr),
  (u ^ n == 0)%P ->
  literal_lt 0 n = true ->
  (u == 0)%P.
Proof. intros; any_root n; power; power_facts; try numbers; exfalso; unfold parity in *; destruct Z.even; lra. Qed.

(** order.positive-factor:  0 < v  when  0 < u * v, 0 < u *)
Lemma rule_order_positive_factor : forall (u v : pr),
  (0 < u * v)%P ->
  (0 < u)%P ->
  (0 < v)%P.
Proof. row. Qed.

(** order.power-monotone:  u^q < v^q  when  0 <= u, u < v, 0 < q *)
Lemma rule_order_power_monotone : forall (q : Q) (u v : pr),
  (0 <= u)%P ->
  (u < v)%P ->
  literal_lt 0 q = true ->
  (u ^ q < v ^ q)%P.
Proof. power; [positive | apply Rlt_Rpower_l; numbers]. Qed.

(** order.power-injective:  u = v  when  u^n = v^n, 0 <= u, 0 <= v, 0 < n *)
Lemma rule_order_power_injective : forall (n : Q) (u v : pr),
  (u ^ n == v ^ n)%P ->
  (0 <= u)%P ->
  (0 <= v)%P ->
  literal_lt 0 n = true ->
  (u == v)%P.
Proof. power; try numbers; try (power_facts; exfalso; lra); apply (Rpower_injective _ _ (rat n)); congruence. Qed.

(** order.root-power:  u^q = (u^(1/den(q)))^num(q)  when  defined u^q *)
Lemma rule_order_root_power : forall (q : Q) (u : pr),
  pdefined (u ^ q) ->
  (u ^ q == (u ^ (Qred (1 / (denominator q)))) ^ (numerator q))%P.
Proof. facts; rewrite root_power by congruence; known; goal_some; numbers. Qed.

(** order.power-of-root:  (u^(1/n))^n = u  when  n is integer, 0 < n, defined u^(1/n) *)
Lemma rule_order_power_of_root : forall (n : Q) (u : pr),
  literal_integer n = true ->
  literal_lt 0 n = true ->
  pdefined (u ^ (Qred (1 / n))) ->
  ((u ^ (Qred (1 / n))) ^ n == u)%P.
Proof. facts; rewrite power_of_root by congruence; goal_some; numbers. Qed.

(** order.even-root-of-power:  (u^n)^(1/n) = |u|  when  n is even, 0 < n *)
Lemma rule_order_even_root_of_power : forall (n : Q) (u : pr),
  literal_even n = true ->
  literal_lt 0 n = true ->
  pdefined u ->
  ((u ^ n) ^ (Qred (1 / n)) == Abs u)%P.
Proof. facts; rewrite even_root_of_power by assumption; goal_some; numbers. Qed.

(** order.odd-root-of-power:  (u^n)^(1/n) = u  when  n is odd, 0 < n *)
Lemma rule_order_odd_root_of_power : forall (n : Q) (u : pr),
  literal_odd n = true ->
  literal_lt 0 n = true ->
  pdefined u ->
  ((u ^ n) ^ (Qred (1 / n)) == u)%P.
Proof. facts; rewrite odd_root_of_power by assumption; goal_some; numbers. Qed.

(** order.root-of-negative:  (-u)^q = -(u^q)  when  num(q) is odd, den(q) is odd, defined u^q *)
Lemma rule_order_root_of_negative : forall (q : Q) (u : pr),
  literal_odd (numerator q)%Q = true ->
  literal_odd (denominator q)%Q = true ->
  pdefined (u ^ q) ->
  ((- u) ^ q == - u ^ q)%P.
Proof. facts; literals; rewrite root_of_negative by congruence; known; goal_some; numbers. Qed.

(** order.power-of-product:  (u * v)^q = u^q * v^q  when  0 < u, 0 < v *)
Lemma rule_order_power_of_product : forall (q : Q) (u v : pr),
  (0 < u)%P ->
  (0 < v)%P ->
  ((u * v) ^ q == u ^ q * v ^ q)%P.
Proof. facts; rewrite power_of_product by assumption; power; numbers. Qed.

(** order.root-of-product:  (u * v)^q = u^q * v^q  when  0 <= u, 0 <= v, 0 < q *)
Lemma rule_order_root_of_product : forall (q : Q) (u v : pr),
  (0 <= u)%P ->
  (0 <= v)%P ->
  literal_lt 0 q = true ->
  ((u * v) ^ q == u ^ q * v ^ q)%P.
Proof. facts; literals; rewrite root_of_product by assumption; power; numbers. Qed.

(** order.power-of-power:  (u^q)^r = u^(q * r)  when  0 < u *)
Lemma rule_order_power_of_power : forall (q r : Q) (u : pr),
  (0 < u)%P ->
  ((u ^ q) ^ r == u ^ (Qred (q * r)))%P.
Proof. facts; rewrite power_of_power by assumption; power; numbers. Qed.

(** order.root-of-root:  (u^q)^r = u^(q * r)  when  0 <= u, 0 < q, 0 < r *)
Lemma rule_order_root_of_root : forall (q r : Q) (u : pr),
  (0 <= u)%P ->
  literal_lt 0 q = true ->
  literal_lt 0 r = true ->
  ((u ^ q) ^ r == u ^ (Qred (q * r)))%P.
Proof. facts; literals; rewrite root_of_root by assumption; assert (0 < rat (Qred (q * r))) by (rewrite rat_mul; positive); power; numbers. Qed.

(** order.real-power:  u ** v = exp(v * ln(u))  when  0 < u *)
Lemma rule_order_real_power : forall (u v : pr),
  (0 < u)%P ->
  pdefined v ->
  (u ** v == Exp (v * Ln u))%P.
Proof. row. Qed.

(** order.real-power-literal:  u ** q = u^q  when  0 < u *)
Lemma rule_order_real_power_literal : forall (q : Q) (u : pr),
  (0 < u)%P ->
  (u ** q == u ^ q)%P.
Proof. value; power; unfold Rpower; numbers. Qed.

(** order.real-power-sum:  u ** (v + w) = u ** v * u ** w  when  0 < u *)
Lemma rule_order_real_power_sum : forall (u v w : pr),
  (0 < u)%P ->
  pdefined v ->
  pdefined w ->
  (u ** (v + w) == u ** v * u ** w)%P.
Proof. value; rewrite Rmult_plus_distr_r, exp_plus; numbers. Qed.

(** order.if-less-then:  if(a < b, u, v) = u  when  a < b, defined u *)
Lemma rule_order_if_less_then : forall (a b u v : pr),
  (a < b)%P ->
  pdefined u ->
  (pif_lt a b u v == u)%P.
Proof. row. Qed.

(** order.if-less-else:  if(a < b, u, v) = v  when  b <= a, defined v *)
Lemma rule_order_if_less_else : forall (a b u v : pr),
  (b <= a)%P ->
  pdefined v ->
  (pif_lt a b u v == v)%P.
Proof. row. Qed.

(** order.if-at-most-then:  if(a <= b, u, v) = u  when  a <= b, defined u *)
Lemma rule_order_if_at_most_then : forall (a b u v : pr),
  (a <= b)%P ->
  pdefined u ->
  (pif_le a b u v == u)%P.
Proof. row. Qed.

(** order.if-at-most-else:  if(a <= b, u, v) = v  when  b < a, defined v *)
Lemma rule_order_if_at_most_else : forall (a b u v : pr),
  (b < a)%P ->
  pdefined v ->
  (pif_le a b u v == v)%P.
Proof. row. Qed.

(** order.if-equal-then:  if(a = b, u, v) = u  when  a = b, defined u *)
Lemma rule_order_if_equal_then : forall (a b u v : pr),
  (a == b)%P ->
  pdefined u ->
  (pif_eq a b u v == u)%P.
Proof. row. Qed.

(** order.if-equal-else:  if(a = b, u, v) = v  when  a != b, defined v *)
Lemma rule_order_if_equal_else : forall (a b u v : pr),
  (a <> b)%P ->
  pdefined v ->
  (pif_eq a b u v == v)%P.
Proof. row. Qed.

(** order.quotient-undefined:  undefined u / v  when  v = 0 *)
Lemma rule_order_quotient_undefined : forall (u v : pr),
  (v == 0)%P ->
  pundefined (u / v).
Proof. row. Qed.

(** order.root-undefined:  undefined u^q  when  den(q) is even, u < 0 *)
Lemma rule_order_root_undefined : forall (q : Q) (u : pr),
  literal_even (denominator q)%Q = true ->
  (u < 0)%P ->
  pundefined (u ^ q).
Proof. power; numbers. Qed.

(** order.power-undefined:  undefined u^q  when  u = 0, q < 0 *)
Lemma rule_order_power_undefined : forall (q : Q) (u : pr),
  (u == 0)%P ->
  literal_lt q 0 = true ->
  pundefined (u ^ q).
Proof. power; numbers. Qed.

(** order.real-power-undefined:  undefined u ** v  when  u <= 0 *)
Lemma rule_order_real_power_undefined : forall (u v : pr),
  (u <= 0)%P ->
  pundefined (u ** v).
Proof. row. Qed.

(** order.if-less-then-undefined:  undefined if(a < b, u, v)  when  a < b, undefined u *)
Lemma rule_order_if_less_then_undefined : forall (a b u v : pr),
  (a < b)%P ->
  pundefined u ->
  pundefined (pif_lt a b u v).
Proof. row. Qed.

(** order.if-less-else-undefined:  undefined if(a < b, u, v)  when  b <= a, undefined v *)
Lemma rule_order_if_less_else_undefined : forall (a b u v : pr),
  (b <= a)%P ->
  pundefined v ->
  pundefined (pif_lt a b u v).
Proof. row. Qed.

(** order.if-at-most-then-undefined:  undefined if(a <= b, u, v)  when  a <= b, undefined u *)
Lemma rule_order_if_at_most_then_undefined : forall (a b u v : pr),
  (a <= b)%P ->
  pundefined u ->
  pundefined (pif_le a b u v).
Proof. row. Qed.

(** order.if-at-most-else-undefined:  undefined if(a <= b, u, v)  when  b < a, undefined v *)
Lemma rule_order_if_at_most_else_undefined : forall (a b u v : pr),
  (b < a)%P ->
  pundefined v ->
  pundefined (pif_le a b u v).
Proof. row. Qed.

(** order.if-equal-then-undefined:  undefined if(a = b, u, v)  when  a = b, undefined u *)
Lemma rule_order_if_equal_then_undefined : forall (a b u v : pr),
  (a == b)%P ->
  pundefined u ->
  pundefined (pif_eq a b u v).
Proof. row. Qed.

(** order.if-equal-else-undefined:  undefined if(a = b, u, v)  when  a != b, undefined v *)
Lemma rule_order_if_equal_else_undefined : forall (a b u v : pr),
  (a <> b)%P ->
  pundefined v ->
  pundefined (pif_eq a b u v).
Proof. row. Qed.

(** abs.right:  |u| = u  when  0 <= u *)
Lemma rule_abs_right : forall (u : pr),
  (0 <= u)%P ->
  (Abs u == u)%P.
Proof. value; apply Rabs_pos_eq; numbers. Qed.

(** abs.left:  |u| = -u  when  u <= 0 *)
Lemma rule_abs_left : forall (u : pr),
  (u <= 0)%P ->
  (Abs u == - u)%P.
Proof. value; apply Rabs_left1; numbers. Qed.

(** abs.nonnegative:  0 <= |u| *)
Lemma rule_abs_nonnegative : forall (u : pr),
  pdefined u ->
  (0 <= Abs u)%P.
Proof. row. Qed.

(** abs.positive:  0 < |u|  when  u != 0 *)
Lemma rule_abs_positive : forall (u : pr),
  (u <> 0)%P ->
  (0 < Abs u)%P.
Proof. value; apply Rabs_pos_lt; numbers. Qed.

(** abs.square:  |u|^2 = u^2 *)
Lemma rule_abs_square : forall (u : pr),
  pdefined u ->
  (Abs u ^ 2 == u ^ 2)%P.
Proof. value; apply abs_square. Qed.

(** abs.product:  |u * v| = |u| * |v| *)
Lemma rule_abs_product : forall (u v : pr),
  pdefined u ->
  pdefined v ->
  (Abs (u * v) == Abs u * Abs v)%P.
Proof. value; apply Rabs_mult. Qed.

(** abs.congruence:  |u| = |v|  when  u = v *)
Lemma rule_abs_congruence : forall (u v : pr),
  (u == v)%P ->
  (Abs u == Abs v)%P.
Proof. row. Qed.

(** acos.derivative:  (acos(u))' = -u' / (1 - u^2)^(1/2)  when  -1 < u, u < 1 *)
Lemma rule_acos_derivative : forall (u : R -> pr) (u_ : pr) (x : R),
  derivative 1 u x u_ ->
  ((-1) < u x)%P ->
  (u x < 1)%P ->
  derivative 1 (fun x : R => Acos (u x))%P x (- u_ / (1 - u x ^ 2) ^ (1 # 2))%P.
Proof. chained Acos acos (fun r => - / sqrt (1 - r ^ 2)) (inside (-1) 1) by (apply slope_acos; lra). Qed.

(** acos.undefined-above:  undefined acos(u)  when  1 < u *)
Lemma rule_acos_undefined_above : forall (u : pr),
  (1 < u)%P ->
  pundefined (Acos u).
Proof. row. Qed.

(** acos.undefined-below:  undefined acos(u)  when  u < -1 *)
Lemma rule_acos_undefined_below : forall (u : pr),
  (u < (-1))%P ->
  pundefined (Acos u).
Proof. row. Qed.

(** acos.definition:  acos(u) = pi / 2 - asin(u)  when  -1 <= u, u <= 1 *)
Lemma rule_acos_definition : forall (u : pr),
  ((-1) <= u)%P ->
  (u <= 1)%P ->
  (Acos u == Pi / 2 - Asin u)%P.
Proof. value; apply acos_asin; numbers. Qed.

(** acosh.derivative:  (acosh(u))' = u' / (u^2 - 1)^(1/2)  when  1 < u *)
Lemma rule_acosh_derivative : forall (u : R -> pr) (u_ : pr) (x : R),
  derivative 1 u x u_ ->
  (1 < u x)%P ->
  derivative 1 (fun x : R => Acosh (u x))%P x (u_ / (u x ^ 2 - 1) ^ (1 # 2))%P.
Proof. chained Acosh arcosh (fun r => / sqrt (r ^ 2 - 1)) (above 1) by (apply slope_arcosh; lra). Qed.

(** acosh.undefined:  undefined acosh(u)  when  u < 1 *)
Lemma rule_acosh_undefined : forall (u : pr),
  (u < 1)%P ->
  pundefined (Acosh u).
Proof. row. Qed.

(** acosh.definition:  acosh(u) = ln(u + (u^2 - 1)^(1/2))  when  1 <= u *)
Lemma rule_acosh_definition : forall (u : pr),
  (1 <= u)%P ->
  (Acosh u == Ln (u + (u ^ 2 - 1) ^ (1 # 2)))%P.
Proof. facts; powers side; choices ltac:(assert (B := sqrt_pos (r ^ 2 - 1)); lra); goal_some; numbers. Qed.

(** asin.derivative:  (asin(u))' = u' / (1 - u^2)^(1/2)  when  -1 < u, u < 1 *)
Lemma rule_asin_derivative : forall (u : R -> pr) (u_ : pr) (x : R),
  derivative 1 u x u_ ->
  ((-1) < u x)%P ->
  (u x < 1)%P ->
  derivative 1 (fun x : R => Asin (u x))%P x (u_ / (1 - u x ^ 2) ^ (1 # 2))%P.
Proof. chained Asin asin (fun r => / sqrt (1 - r ^ 2)) (inside (-1) 1) by (apply slope_asin; lra). Qed.

(** asin.undefined-above:  undefined asin(u)  when  1 < u *)
Lemma rule_asin_undefined_above : forall (u : pr),
  (1 < u)%P ->
  pundefined (Asin u).
Proof. row. Qed.

(** asin.undefined-below:  undefined asin(u)  when  u < -1 *)
Lemma rule_asin_undefined_below : forall (u : pr),
  (u < (-1))%P ->
  pundefined (Asin u).
Proof. row. Qed.

(** asin.zero:  asin(0) = 0 *)
Lemma rule_asin_zero : (Asin 0 == 0)%P.
Proof. value; apply asin_0. Qed.

(** asin.sin:  asin(sin(u)) = u  when  -pi / 2 <= u, u <= pi / 2 *)
Lemma rule_asin_sin : forall (u : pr),
  (- Pi / 2 <= u)%P ->
  (u <= Pi / 2)%P ->
  (Asin (Sin u) == u)%P.
Proof. facts; choices ltac:(assert (B := SIN_bound r); lra); goal_some; apply asin_sin; lra. Qed.

(** asin.congruence:  asin(u) = asin(v)  when  u = v, -1 <= u, u <= 1 *)
Lemma rule_asin_congruence : forall (u v : pr),
  (u == v)%P ->
  ((-1) <= u)%P ->
  (u <= 1)%P ->
  (Asin u == Asin v)%P.
Proof. row. Qed.

(** asin.negative:  asin(-u) = -asin(u)  when  -1 <= u, u <= 1 *)
Lemma rule_asin_negative : forall (u : pr),
  ((-1) <= u)%P ->
  (u <= 1)%P ->
  (Asin (- u) == - Asin u)%P.
Proof. value; apply asin_opp. Qed.

(** asinh.derivative:  (asinh(u))' = u' / (1 + u^2)^(1/2) *)
Lemma rule_asinh_derivative : forall (u : R -> pr) (u_ : pr) (x : R),
  derivative 1 u x u_ ->
  derivative 1 (fun x : R => Asinh (u x))%P x (u_ / (1 + u x ^ 2) ^ (1 # 2))%P.
Proof. chained Asinh arcsinh (fun r => / sqrt (1 + r ^ 2)) everywhere_near by (apply slope_arcsinh). Qed.

(** asinh.definition:  asinh(u) = ln(u + (1 + u^2)^(1/2)) *)
Lemma rule_asinh_definition : forall (u : pr),
  pdefined u ->
  (Asinh u == Ln (u + (1 + u ^ 2) ^ (1 # 2)))%P.
Proof. facts; powers side; choices ltac:(assert (B := below_hypotenuse r); lra); goal_some; rewrite (Rplus_comm 1); numbers. Qed.

(** asinh.argument-positive:  0 < u + (1 + u^2)^(1/2) *)
Lemma rule_asinh_argument_positive : forall (u : pr),
  pdefined u ->
  (0 < u + (1 + u ^ 2) ^ (1 # 2))%P.
Proof. value; apply below_hypotenuse. Qed.

(** atan.derivative:  (atan(u))' = u' / (1 + u^2) *)
Lemma rule_atan_derivative : forall (u : R -> pr) (u_ : pr) (x : R),
  derivative 1 u x u_ ->
  derivative 1 (fun x : R => Atan (u x))%P x (u_ / (1 + u x ^ 2))%P.
Proof. chained Atan atan (fun r => / (1 + r ^ 2)) everywhere_near by (apply slope_atan). Qed.

(** atan.zero:  atan(0) = 0 *)
Lemma rule_atan_zero : (Atan 0 == 0)%P.
Proof. value; apply atan_0. Qed.

(** atan.tan:  atan(tan(u)) = u  when  -pi / 2 < u, u < pi / 2 *)
Lemma rule_atan_tan : forall (u : pr),
  (- Pi / 2 < u)%P ->
  (u < Pi / 2)%P ->
  (Atan (Tan u) == u)%P.
Proof. facts; choices ltac:(assert (0 < cos r) by (apply cos_gt_0; lra); lra); goal_some; apply atan_tan; lra. Qed.

(** atan.one:  atan(1) = pi / 4 *)
Lemma rule_atan_one : (Atan 1 == Pi / 4)%P.
Proof. value; rewrite atan_1; numbers. Qed.

(** atan.negative:  atan(-u) = -atan(u) *)
Lemma rule_atan_negative : forall (u : pr),
  pdefined u ->
  (Atan (- u) == - Atan u)%P.
Proof. value; apply atan_opp. Qed.

(** atan.sum:  atan(u) + atan(v) = atan((u + v) / (1 - u * v))  when  u * v < 1 *)
Lemma rule_atan_sum : forall (u v : pr),
  (u * v < 1)%P ->
  (Atan u + Atan v == Atan ((u + v) / (1 - u * v)))%P.
Proof. value; apply atan_sum; numbers. Qed.

(** atan.monotone:  atan(u) < atan(v)  when  u < v *)
Lemma rule_atan_monotone : forall (u v : pr),
  (u < v)%P ->
  (Atan u < Atan v)%P.
Proof. value; apply atan_increasing; numbers. Qed.

(** atan.congruence:  atan(u) = atan(v)  when  u = v *)
Lemma rule_atan_congruence : forall (u v : pr),
  (u == v)%P ->
  (Atan u == Atan v)%P.
Proof. row. Qed.

(** atan.below:  atan(u) < pi / 2 *)
Lemma rule_atan_below : forall (u : pr),
  pdefined u ->
  (Atan u < Pi / 2)%P.
Proof. value; assert (B := atan_bound r); numbers. Qed.

(** atan.above:  -pi / 2 < atan(u) *)
Lemma rule_atan_above : forall (u : pr),
  pdefined u ->
  (- Pi / 2 < Atan u)%P.
Proof. value; assert (B := atan_bound r); numbers. Qed.

(** atanh.derivative:  (atanh(u))' = u' / (1 - u^2)  when  -1 < u, u < 1 *)
Lemma rule_atanh_derivative : forall (u : R -> pr) (u_ : pr) (x : R),
  derivative 1 u x u_ ->
  ((-1) < u x)%P ->
  (u x < 1)%P ->
  derivative 1 (fun x : R => Atanh (u x))%P x (u_ / (1 - u x ^ 2))%P.
Proof. chained Atanh artanh (fun r => / (1 - r ^ 2)) (inside (-1) 1) by (apply slope_artanh; lra). Qed.

(** atanh.undefined-above:  undefined atanh(u)  when  1 <= u *)
Lemma rule_atanh_undefined_above : forall (u : pr),
  (1 <= u)%P ->
  pundefined (Atanh u).
Proof. row. Qed.

(** atanh.undefined-below:  undefined atanh(u)  when  u <= -1 *)
Lemma rule_atanh_undefined_below : forall (u : pr),
  (u <= (-1))%P ->
  pundefined (Atanh u).
Proof. row. Qed.

(** atanh.definition:  atanh(u) = ln((1 + u) / (1 - u)) / 2  when  -1 < u, u < 1 *)
Lemma rule_atanh_definition : forall (u : pr),
  ((-1) < u)%P ->
  (u < 1)%P ->
  (Atanh u == Ln ((1 + u) / (1 - u)) / 2)%P.
Proof. facts; choices ltac:(assert (0 < (1 + r) / (1 - r)) by (apply Rdiv_lt_0_compat; lra); lra); goal_some; numbers. Qed.

(** cos.derivative:  (cos(u))' = -sin(u) * u' *)
Lemma rule_cos_derivative : forall (u : R -> pr) (u_ : pr) (x : R),
  derivative 1 u x u_ ->
  derivative 1 (fun x : R => Cos (u x))%P x (- Sin (u x) * u_)%P.
Proof. chained Cos cos (fun r => - sin r) everywhere_near by (apply slope_cos). Qed.

(** cos.sum:  cos(u + v) = cos(u) * cos(v) - sin(u) * sin(v) *)
Lemma rule_cos_sum : forall (u v : pr),
  pdefined u ->
  pdefined v ->
  (Cos (u + v) == Cos u * Cos v - Sin u * Sin v)%P.
Proof. value; apply cos_plus. Qed.

(** cos.difference:  cos(u - v) = cos(u) * cos(v) + sin(u) * sin(v) *)
Lemma rule_cos_difference : forall (u v : pr),
  pdefined u ->
  pdefined v ->
  (Cos (u - v) == Cos u * Cos v + Sin u * Sin v)%P.
Proof. value; apply cos_minus. Qed.

(** cos.negative:  cos(-u) = cos(u) *)
Lemma rule_cos_negative : forall (u : pr),
  pdefined u ->
  (Cos (- u) == Cos u)%P.
Proof. value; apply cos_neg. Qed.

(** cos.at-most-one:  cos(u) <= 1 *)
Lemma rule_cos_at_most_one : forall (u : pr),
  pdefined u ->
  (Cos u <= 1)%P.
Proof. value; apply COS_bound. Qed.

(** cos.at-least:  -1 <= cos(u) *)
Lemma rule_cos_at_least : forall (u : pr),
  pdefined u ->
  ((-1) <= Cos u)%P.
Proof. value; apply COS_bound. Qed.

(** cos.positive:  0 < cos(u)  when  -pi / 2 < u, u < pi / 2 *)
Lemma rule_cos_positive : forall (u : pr),
  (- Pi / 2 < u)%P ->
  (u < Pi / 2)%P ->
  (0 < Cos u)%P.
Proof. value; apply cos_gt_0; numbers. Qed.

(** cos.zero:  cos(0) = 1 *)
Lemma rule_cos_zero : (Cos 0 == 1)%P.
Proof. value; apply cos_0. Qed.

(** cos.pi:  cos(pi) = -1 *)
Lemma rule_cos_pi : (Cos Pi == (-1))%P.
Proof. value; apply cos_PI. Qed.

(** cos.half-pi:  cos(pi / 2) = 0 *)
Lemma rule_cos_half_pi : (Cos (Pi / 2) == 0)%P.
Proof. value; apply cos_PI2. Qed.

(** cos.sixth-pi:  cos(pi / 6) = 3^(1/2) / 2 *)
Lemma rule_cos_sixth_pi : (Cos (Pi / 6) == 3 ^ (1 # 2) / 2)%P.
Proof. value; apply cos_PI6. Qed.

(** cos.quarter-pi:  cos(pi / 4) = 2^(1/2) / 2 *)
Lemma rule_cos_quarter_pi : (Cos (Pi / 4) == 2 ^ (1 # 2) / 2)%P.
Proof. value; rewrite cos_PI4; apply quarter_pi. Qed.

(** cos.third-pi:  cos(pi / 3) = 1/2 *)
Lemma rule_cos_third_pi : (Cos (Pi / 3) == 1 / 2)%P.
Proof. value; apply cos_PI3. Qed.

(** cos.acos:  cos(acos(u)) = u  when  -1 <= u, u <= 1 *)
Lemma rule_cos_acos : forall (u : pr),
  ((-1) <= u)%P ->
  (u <= 1)%P ->
  (Cos (Acos u) == u)%P.
Proof. value; apply cos_acos; numbers. Qed.

(** cos.asin:  cos(asin(u)) = (1 - u^2)^(1/2)  when  -1 <= u, u <= 1 *)
Lemma rule_cos_asin : forall (u : pr),
  ((-1) <= u)%P ->
  (u <= 1)%P ->
  (Cos (Asin u) == (1 - u ^ 2) ^ (1 # 2))%P.
Proof. value; rewrite cos_asin, square; numbers. Qed.

(** cos.atan:  cos(atan(u)) = 1 / (1 + u^2)^(1/2) *)
Lemma rule_cos_atan : forall (u : pr),
  pdefined u ->
  (Cos (Atan u) == 1 / (1 + u ^ 2) ^ (1 # 2))%P.
Proof. facts; powers side; choices ltac:(assert (B := hypotenuse r); lra); goal_some; rewrite cos_atan, square; numbers. Qed.

(** cosh.derivative:  (cosh(u))' = sinh(u) * u' *)
Lemma rule_cosh_derivative : forall (u : R -> pr) (u_ : pr) (x : R),
  derivative 1 u x u_ ->
  derivative 1 (fun x : R => Cosh (u x))%P x (Sinh (u x) * u_)%P.
Proof. chained Cosh cosh sinh everywhere_near by (apply slope_cosh). Qed.

(** cosh.definition:  cosh(u) = (exp(u) + exp(-u)) / 2 *)
Lemma rule_cosh_definition : forall (u : pr),
  pdefined u ->
  (Cosh u == (Exp u + Exp (- u)) / 2)%P.
Proof. row. Qed.

(** cosh.at-least-one:  1 <= cosh(u) *)
Lemma rule_cosh_at_least_one : forall (u : pr),
  pdefined u ->
  (1 <= Cosh u)%P.
Proof. value; apply cosh_at_least_one. Qed.

(** cot.derivative:  (cot(u))' = -(1 + cot(u)^2) * u'  when  sin(u) != 0 *)
Lemma rule_cot_derivative : forall (u : R -> pr) (u_ : pr) (x : R),
  derivative 1 u x u_ ->
  (Sin (u x) <> 0)%P ->
  derivative 1 (fun x : R => Cot (u x))%P x (- (1 + Cot (u x) ^ 2) * u_)%P.
Proof. chained Cot (fun r => cos r / sin r) (fun r => - (1 + (cos r / sin r) ^ 2)) (apart sin slope_sin) by (apply slope_cot; assumption). Qed.

(** cot.undefined:  undefined cot(u)  when  sin(u) = 0 *)
Lemma rule_cot_undefined : forall (u : pr),
  (Sin u == 0)%P ->
  pundefined (Cot u).
Proof. row. Qed.

(** cot.definition:  cot(u) = cos(u) / sin(u)  when  sin(u) != 0 *)
Lemma rule_cot_definition : forall (u : pr),
  (Sin u <> 0)%P ->
  (Cot u == Cos u / Sin u)%P.
Proof. row. Qed.

(** coth.derivative:  (coth(u))' = (1 - coth(u)^2) * u'  when  u != 0 *)
Lemma rule_coth_derivative : forall (u : R -> pr) (u_ : pr) (x : R),
  derivative 1 u x u_ ->
  (u x <> 0)%P ->
  derivative 1 (fun x : R => Coth (u x))%P x ((1 - Coth (u x) ^ 2) * u_)%P.
Proof. chained Coth (fun r => cosh r / sinh r) (fun r => 1 - (cosh r / sinh r) ^ 2) (apart (fun s : R => s) slope_id) by (apply slope_coth; assumption). Qed.

(** coth.undefined:  undefined coth(u)  when  u = 0 *)
Lemma rule_coth_undefined : forall (u : pr),
  (u == 0)%P ->
  pundefined (Coth u).
Proof. row. Qed.

(** coth.definition:  coth(u) = (exp(u) + exp(-u)) / (exp(u) - exp(-u))  when  u != 0 *)
Lemma rule_coth_definition : forall (u : pr),
  (u <> 0)%P ->
  (Coth u == (Exp u + Exp (- u)) / (Exp u - Exp (- u)))%P.
Proof. facts; choices ltac:(eauto using exp_difference); goal_some; apply coth_quotient; numbers. Qed.

(** csc.derivative:  (csc(u))' = -csc(u) * cot(u) * u'  when  sin(u) != 0 *)
Lemma rule_csc_derivative : forall (u : R -> pr) (u_ : pr) (x : R),
  derivative 1 u x u_ ->
  (Sin (u x) <> 0)%P ->
  derivative 1 (fun x : R => Csc (u x))%P x (- Csc (u x) * Cot (u x) * u_)%P.
Proof. chained Csc (fun r => / sin r) (fun r => - / sin r * (cos r / sin r)) (apart sin slope_sin) by (apply slope_csc; assumption). Qed.

(** csc.undefined:  undefined csc(u)  when  sin(u) = 0 *)
Lemma rule_csc_undefined : forall (u : pr),
  (Sin u == 0)%P ->
  pundefined (Csc u).
Proof. row. Qed.

(** csc.definition:  csc(u) = 1 / sin(u)  when  sin(u) != 0 *)
Lemma rule_csc_definition : forall (u : pr),
  (Sin u <> 0)%P ->
  (Csc u == 1 / Sin u)%P.
Proof. row. Qed.

(** csch.derivative:  (csch(u))' = -csch(u) * coth(u) * u'  when  u != 0 *)
Lemma rule_csch_derivative : forall (u : R -> pr) (u_ : pr) (x : R),
  derivative 1 u x u_ ->
  (u x <> 0)%P ->
  derivative 1 (fun x : R => Csch (u x))%P x (- Csch (u x) * Coth (u x) * u_)%P.
Proof. chained Csch (fun r => / sinh r) (fun r => - / sinh r * (cosh r / sinh r)) (apart (fun s : R => s) slope_id) by (apply slope_csch; assumption). Qed.

(** csch.undefined:  undefined csch(u)  when  u = 0 *)
Lemma rule_csch_undefined : forall (u : pr),
  (u == 0)%P ->
  pundefined (Csch u).
Proof. row. Qed.

(** csch.definition:  csch(u) = 2 / (exp(u) - exp(-u))  when  u != 0 *)
Lemma rule_csch_definition : forall (u : pr),
  (u <> 0)%P ->
  (Csch u == 2 / (Exp u - Exp (- u)))%P.
Proof. facts; choices ltac:(eauto using exp_difference); goal_some; apply csch_quotient; numbers. Qed.

(** erf.derivative:  (erf(u))' = 2 / pi^(1/2) * exp(-u^2) * u' *)
Lemma rule_erf_derivative : forall (u : R -> pr) (u_ : pr) (x : R),
  derivative 1 u x u_ ->
  derivative 1 (fun x : R => Erf (u x))%P x (2 / Pi ^ (1 # 2) * Exp (- u x ^ 2) * u_)%P.
Proof. chained Erf real_erf (fun r => 2 / sqrt PI * exp (- r ^ 2)) everywhere_near by (apply slope_erf). Qed.

(** erf.zero:  erf(0) = 0 *)
Lemma rule_erf_zero : (Erf 0 == 0)%P.
Proof. value; apply erf_zero. Qed.

(** erf.negative:  erf(-u) = -erf(u) *)
Lemma rule_erf_negative : forall (u : pr),
  pdefined u ->
  (Erf (- u) == - Erf u)%P.
Proof. value; apply erf_negative. Qed.

(** erf.congruence:  erf(u) = erf(v)  when  u = v *)
Lemma rule_erf_congruence : forall (u v : pr),
  (u == v)%P ->
  (Erf u == Erf v)%P.
Proof. row. Qed.

(** erf.below-one:  erf(u) < 1 *)
Lemma rule_erf_below_one : forall (u : pr),
  pdefined u ->
  (Erf u < 1)%P.
Proof. value; apply erf_bound. Qed.

(** erf.above-minus-one:  -1 < erf(u) *)
Lemma rule_erf_above_minus_one : forall (u : pr),
  pdefined u ->
  ((-1) < Erf u)%P.
Proof. value; apply erf_bound. Qed.

(** exp.derivative:  (exp(u))' = exp(u) * u' *)
Lemma rule_exp_derivative : forall (u : R -> pr) (u_ : pr) (x : R),
  derivative 1 u x u_ ->
  derivative 1 (fun x : R => Exp (u x))%P x (Exp (u x) * u_)%P.
Proof. chained Exp exp exp everywhere_near by (apply slope_exp). Qed.

(** exp.positive:  0 < exp(u) *)
Lemma rule_exp_positive : forall (u : pr),
  pdefined u ->
  (0 < Exp u)%P.
Proof. row. Qed.

(** exp.zero:  exp(0) = 1 *)
Lemma rule_exp_zero : (Exp 0 == 1)%P.
Proof. value; apply exp_0. Qed.

(** exp.sum:  exp(u + v) = exp(u) * exp(v) *)
Lemma rule_exp_sum : forall (u v : pr),
  pdefined u ->
  pdefined v ->
  (Exp (u + v) == Exp u * Exp v)%P.
Proof. value; apply exp_plus. Qed.

(** exp.difference:  exp(u - v) = exp(u) / exp(v) *)
Lemma rule_exp_difference : forall (u v : pr),
  pdefined u ->
  pdefined v ->
  (Exp (u - v) == Exp u / Exp v)%P.
Proof. value; unfold Rminus; rewrite exp_plus, exp_Ropp; numbers. Qed.

(** exp.negative:  exp(-u) = 1 / exp(u) *)
Lemma rule_exp_negative : forall (u : pr),
  pdefined u ->
  (Exp (- u) == 1 / Exp u)%P.
Proof. value; rewrite exp_Ropp; numbers. Qed.

(** exp.multiple:  exp(n * u) = exp(u)^n  when  n is integer *)
Lemma rule_exp_multiple : forall (n : Q) (u : pr),
  literal_integer n = true ->
  pdefined u ->
  (Exp (n * u) == Exp u ^ n)%P.
Proof. facts; rewrite ppow_positive by positive; goal_some; unfold Rpower; rewrite ln_exp; numbers. Qed.

(** exp.ln:  exp(ln(u)) = u  when  0 < u *)
Lemma rule_exp_ln : forall (u : pr),
  (0 < u)%P ->
  (Exp (Ln u) == u)%P.
Proof. value; apply exp_ln; numbers. Qed.

(** exp.multiple-ln:  exp(q * ln(u)) = u^q  when  0 < u *)
Lemma rule_exp_multiple_ln : forall (q : Q) (u : pr),
  (0 < u)%P ->
  (Exp (q * Ln u) == u ^ q)%P.
Proof. value; power; numbers. Qed.

(** exp.monotone:  exp(u) < exp(v)  when  u < v *)
Lemma rule_exp_monotone : forall (u v : pr),
  (u < v)%P ->
  (Exp u < Exp v)%P.
Proof. value; apply exp_increasing; numbers. Qed.

(** exp.congruence:  exp(u) = exp(v)  when  u = v *)
Lemma rule_exp_congruence : forall (u v : pr),
  (u == v)%P ->
  (Exp u == Exp v)%P.
Proof. row. Qed.

(** exp.above-tangent:  1 + u <= exp(u) *)
Lemma rule_exp_above_tangent : forall (u : pr),
  pdefined u ->
  (1 + u <= Exp u)%P.
Proof. value; apply exp_ineq1_le. Qed.

(** ln.derivative:  (ln(u))' = u' / u  when  0 < u *)
Lemma rule_ln_derivative : forall (u : R -> pr) (u_ : pr) (x : R),
  derivative 1 u x u_ ->
  (0 < u x)%P ->
  derivative 1 (fun x : R => Ln (u x))%P x (u_ / u x)%P.
Proof. chained Ln ln (fun r => / r) (above 0) by (apply slope_ln; assumption). Qed.

(** ln.undefined:  undefined ln(u)  when  u <= 0 *)
Lemma rule_ln_undefined : forall (u : pr),
  (u <= 0)%P ->
  pundefined (Ln u).
Proof. row. Qed.

(** ln.one:  ln(1) = 0 *)
Lemma rule_ln_one : (Ln 1 == 0)%P.
Proof. value; apply ln_1. Qed.

(** ln.exp:  ln(exp(u)) = u *)
Lemma rule_ln_exp : forall (u : pr),
  pdefined u ->
  (Ln (Exp u) == u)%P.
Proof. value; [apply ln_exp | assert (B := exp_pos r); exfalso; lra]. Qed.

(** ln.product:  ln(u * v) = ln(u) + ln(v)  when  0 < u, 0 < v *)
Lemma rule_ln_product : forall (u v : pr),
  (0 < u)%P ->
  (0 < v)%P ->
  (Ln (u * v) == Ln u + Ln v)%P.
Proof. facts; choices ltac:(assert (0 < r * r0) by positive; lra); goal_some; apply ln_mult; numbers. Qed.

(** ln.quotient:  ln(u / v) = ln(u) - ln(v)  when  0 < u, 0 < v *)
Lemma rule_ln_quotient : forall (u v : pr),
  (0 < u)%P ->
  (0 < v)%P ->
  (Ln (u / v) == Ln u - Ln v)%P.
Proof. facts; choices ltac:(assert (0 < r0 / r) by positive; lra); goal_some; apply ln_quotient; numbers. Qed.

(** ln.power:  ln(u^q) = q * ln(u)  when  0 < u *)
Lemma rule_ln_power : forall (q : Q) (u : pr),
  (0 < u)%P ->
  (Ln (u ^ q) == q * Ln u)%P.
Proof. facts; rewrite ppow_positive by assumption; choices ltac:(assert (B := exp_pos (rat q * ln r)); unfold Rpower in *; lra); goal_some; apply ln_Rpower. Qed.

(** ln.real-power:  ln(u ** v) = v * ln(u)  when  0 < u *)
Lemma rule_ln_real_power : forall (u v : pr),
  (0 < u)%P ->
  pdefined v ->
  (Ln (u ** v) == v * Ln u)%P.
Proof. facts; choices ltac:(assert (B := exp_pos (r * ln r0)); lra); goal_some; apply ln_exp. Qed.

(** ln.monotone:  ln(u) < ln(v)  when  0 < u, u < v *)
Lemma rule_ln_monotone : forall (u v : pr),
  (0 < u)%P ->
  (u < v)%P ->
  (Ln u < Ln v)%P.
Proof. value; apply ln_increasing; numbers. Qed.

(** ln.congruence:  ln(u) = ln(v)  when  u = v, 0 < u *)
Lemma rule_ln_congruence : forall (u v : pr),
  (u == v)%P ->
  (0 < u)%P ->
  (Ln u == Ln v)%P.
Proof. row. Qed.

(** max.first:  max(u, v) = u  when  v <= u *)
Lemma rule_max_first : forall (u v : pr),
  (v <= u)%P ->
  (Max u v == u)%P.
Proof. value; apply Rmax_left; numbers. Qed.

(** max.second:  max(u, v) = v  when  u <= v *)
Lemma rule_max_second : forall (u v : pr),
  (u <= v)%P ->
  (Max u v == v)%P.
Proof. value; apply Rmax_right; numbers. Qed.

(** min.first:  min(u, v) = u  when  u <= v *)
Lemma rule_min_first : forall (u v : pr),
  (u <= v)%P ->
  (Min u v == u)%P.
Proof. value; apply Rmin_left; numbers. Qed.

(** min.second:  min(u, v) = v  when  v <= u *)
Lemma rule_min_second : forall (u v : pr),
  (v <= u)%P ->
  (Min u v == v)%P.
Proof. value; apply Rmin_right; numbers. Qed.

(** sec.derivative:  (sec(u))' = sec(u) * tan(u) * u'  when  cos(u) != 0 *)
Lemma rule_sec_derivative : forall (u : R -> pr) (u_ : pr) (x : R),
  derivative 1 u x u_ ->
  (Cos (u x) <> 0)%P ->
  derivative 1 (fun x : R => Sec (u x))%P x (Sec (u x) * Tan (u x) * u_)%P.
Proof. chained Sec (fun r => / cos r) (fun r => / cos r * tan r) (apart cos slope_cos) by (apply slope_sec; assumption). Qed.

(** sec.undefined:  undefined sec(u)  when  cos(u) = 0 *)
Lemma rule_sec_undefined : forall (u : pr),
  (Cos u == 0)%P ->
  pundefined (Sec u).
Proof. row. Qed.

(** sec.definition:  sec(u) = 1 / cos(u)  when  cos(u) != 0 *)
Lemma rule_sec_definition : forall (u : pr),
  (Cos u <> 0)%P ->
  (Sec u == 1 / Cos u)%P.
Proof. row. Qed.

(** sech.derivative:  (sech(u))' = -sech(u) * tanh(u) * u' *)
Lemma rule_sech_derivative : forall (u : R -> pr) (u_ : pr) (x : R),
  derivative 1 u x u_ ->
  derivative 1 (fun x : R => Sech (u x))%P x (- Sech (u x) * Tanh (u x) * u_)%P.
Proof. chained Sech (fun r => / cosh r) (fun r => - / cosh r * tanh r) everywhere_near by (apply slope_sech). Qed.

(** sech.definition:  sech(u) = 2 / (exp(u) + exp(-u)) *)
Lemma rule_sech_definition : forall (u : pr),
  pdefined u ->
  (Sech u == 2 / (Exp u + Exp (- u)))%P.
Proof. facts; choices ltac:(assert (B := exp_pos r); assert (C := exp_pos (- r)); lra); goal_some; apply sech_quotient. Qed.

(** sign.positive:  sign(u) = 1  when  0 < u *)
Lemma rule_sign_positive : forall (u : pr),
  (0 < u)%P ->
  (Sign u == 1)%P.
Proof. value; apply sign_eq_1; numbers. Qed.

(** sign.negative:  sign(u) = -1  when  u < 0 *)
Lemma rule_sign_negative : forall (u : pr),
  (u < 0)%P ->
  (Sign u == (-1))%P.
Proof. value; apply sign_eq_m1; numbers. Qed.

(** sign.zero:  sign(u) = 0  when  u = 0 *)
Lemma rule_sign_zero : forall (u : pr),
  (u == 0)%P ->
  (Sign u == 0)%P.
Proof. value; apply sign_0. Qed.

(** sign.abs:  sign(u) = |u| / u  when  u != 0 *)
Lemma rule_sign_abs : forall (u : pr),
  (u <> 0)%P ->
  (Sign u == Abs u / u)%P.
Proof. value; apply sign_abs; numbers. Qed.

(** sin.derivative:  (sin(u))' = cos(u) * u' *)
Lemma rule_sin_derivative : forall (u : R -> pr) (u_ : pr) (x : R),
  derivative 1 u x u_ ->
  derivative 1 (fun x : R => Sin (u x))%P x (Cos (u x) * u_)%P.
Proof. chained Sin sin cos everywhere_near by (apply slope_sin). Qed.

(** sin.square:  sin(u)^2 = 1 - cos(u)^2 *)
Lemma rule_sin_square : forall (u : pr),
  pdefined u ->
  (Sin u ^ 2 == 1 - Cos u ^ 2)%P.
Proof. value; apply sin_square. Qed.

(** sin.sum:  sin(u + v) = sin(u) * cos(v) + cos(u) * sin(v) *)
Lemma rule_sin_sum : forall (u v : pr),
  pdefined u ->
  pdefined v ->
  (Sin (u + v) == Sin u * Cos v + Cos u * Sin v)%P.
Proof. value; apply sin_plus. Qed.

(** sin.difference:  sin(u - v) = sin(u) * cos(v) - cos(u) * sin(v) *)
Lemma rule_sin_difference : forall (u v : pr),
  pdefined u ->
  pdefined v ->
  (Sin (u - v) == Sin u * Cos v - Cos u * Sin v)%P.
Proof. value; apply sin_minus. Qed.

(** sin.negative:  sin(-u) = -sin(u) *)
Lemma rule_sin_negative : forall (u : pr),
  pdefined u ->
  (Sin (- u) == - Sin u)%P.
Proof. value; apply sin_neg. Qed.

(** sin.at-most-one:  sin(u) <= 1 *)
Lemma rule_sin_at_most_one : forall (u : pr),
  pdefined u ->
  (Sin u <= 1)%P.
Proof. value; apply SIN_bound. Qed.

(** sin.at-least:  -1 <= sin(u) *)
Lemma rule_sin_at_least : forall (u : pr),
  pdefined u ->
  ((-1) <= Sin u)%P.
Proof. value; apply SIN_bound. Qed.

(** sin.positive:  0 < sin(u)  when  0 < u, u < pi *)
Lemma rule_sin_positive : forall (u : pr),
  (0 < u)%P ->
  (u < Pi)%P ->
  (0 < Sin u)%P.
Proof. value; apply sin_gt_0; numbers. Qed.

(** sin.zero:  sin(0) = 0 *)
Lemma rule_sin_zero : (Sin 0 == 0)%P.
Proof. value; apply sin_0. Qed.

(** sin.pi:  sin(pi) = 0 *)
Lemma rule_sin_pi : (Sin Pi == 0)%P.
Proof. value; apply sin_PI. Qed.

(** sin.half-pi:  sin(pi / 2) = 1 *)
Lemma rule_sin_half_pi : (Sin (Pi / 2) == 1)%P.
Proof. value; apply sin_PI2. Qed.

(** sin.sixth-pi:  sin(pi / 6) = 1/2 *)
Lemma rule_sin_sixth_pi : (Sin (Pi / 6) == 1 / 2)%P.
Proof. value; apply sin_PI6. Qed.

(** sin.quarter-pi:  sin(pi / 4) = 2^(1/2) / 2 *)
Lemma rule_sin_quarter_pi : (Sin (Pi / 4) == 2 ^ (1 # 2) / 2)%P.
Proof. value; rewrite sin_PI4; apply quarter_pi. Qed.

(** sin.third-pi:  sin(pi / 3) = 3^(1/2) / 2 *)
Lemma rule_sin_third_pi : (Sin (Pi / 3) == 3 ^ (1 # 2) / 2)%P.
Proof. value; apply sin_PI3. Qed.

(** sin.asin:  sin(asin(u)) = u  when  -1 <= u, u <= 1 *)
Lemma rule_sin_asin : forall (u : pr),
  ((-1) <= u)%P ->
  (u <= 1)%P ->
  (Sin (Asin u) == u)%P.
Proof. value; apply sin_asin; numbers. Qed.

(** sin.acos:  sin(acos(u)) = (1 - u^2)^(1/2)  when  -1 <= u, u <= 1 *)
Lemma rule_sin_acos : forall (u : pr),
  ((-1) <= u)%P ->
  (u <= 1)%P ->
  (Sin (Acos u) == (1 - u ^ 2) ^ (1 # 2))%P.
Proof. value; rewrite sin_acos, square; numbers. Qed.

(** sin.atan:  sin(atan(u)) = u / (1 + u^2)^(1/2) *)
Lemma rule_sin_atan : forall (u : pr),
  pdefined u ->
  (Sin (Atan u) == u / (1 + u ^ 2) ^ (1 # 2))%P.
Proof. facts; powers side; choices ltac:(assert (B := hypotenuse r); lra); goal_some; rewrite sin_atan, square; numbers. Qed.

(** sinh.derivative:  (sinh(u))' = cosh(u) * u' *)
Lemma rule_sinh_derivative : forall (u : R -> pr) (u_ : pr) (x : R),
  derivative 1 u x u_ ->
  derivative 1 (fun x : R => Sinh (u x))%P x (Cosh (u x) * u_)%P.
Proof. chained Sinh sinh cosh everywhere_near by (apply slope_sinh). Qed.

(** sinh.definition:  sinh(u) = (exp(u) - exp(-u)) / 2 *)
Lemma rule_sinh_definition : forall (u : pr),
  pdefined u ->
  (Sinh u == (Exp u - Exp (- u)) / 2)%P.
Proof. row. Qed.

(** tan.derivative:  (tan(u))' = (1 + tan(u)^2) * u'  when  cos(u) != 0 *)
Lemma rule_tan_derivative : forall (u : R -> pr) (u_ : pr) (x : R),
  derivative 1 u x u_ ->
  (Cos (u x) <> 0)%P ->
  derivative 1 (fun x : R => Tan (u x))%P x ((1 + Tan (u x) ^ 2) * u_)%P.
Proof. chained Tan tan (fun r => 1 + tan r ^ 2) (apart cos slope_cos) by (apply slope_tan; assumption). Qed.

(** tan.undefined:  undefined tan(u)  when  cos(u) = 0 *)
Lemma rule_tan_undefined : forall (u : pr),
  (Cos u == 0)%P ->
  pundefined (Tan u).
Proof. row. Qed.

(** tan.definition:  tan(u) = sin(u) / cos(u)  when  cos(u) != 0 *)
Lemma rule_tan_definition : forall (u : pr),
  (Cos u <> 0)%P ->
  (Tan u == Sin u / Cos u)%P.
Proof. row. Qed.

(** tan.atan:  tan(atan(u)) = u *)
Lemma rule_tan_atan : forall (u : pr),
  pdefined u ->
  (Tan (Atan u) == u)%P.
Proof. value; [elim (cos_atan_nonzero r); assumption | apply tan_atan]. Qed.

(** tanh.derivative:  (tanh(u))' = (1 - tanh(u)^2) * u' *)
Lemma rule_tanh_derivative : forall (u : R -> pr) (u_ : pr) (x : R),
  derivative 1 u x u_ ->
  derivative 1 (fun x : R => Tanh (u x))%P x ((1 - Tanh (u x) ^ 2) * u_)%P.
Proof. chained Tanh tanh (fun r => 1 - tanh r ^ 2) everywhere_near by (apply slope_tanh). Qed.

(** tanh.definition:  tanh(u) = (exp(u) - exp(-u)) / (exp(u) + exp(-u)) *)
Lemma rule_tanh_definition : forall (u : pr),
  pdefined u ->
  (Tanh u == (Exp u - Exp (- u)) / (Exp u + Exp (- u)))%P.
Proof. facts; choices ltac:(assert (B := exp_pos r); assert (C := exp_pos (- r)); lra); goal_some; apply tanh_quotient. Qed.

(** tanh.below-one:  tanh(u) < 1 *)
Lemma rule_tanh_below_one : forall (u : pr),
  pdefined u ->
  (Tanh u < 1)%P.
Proof. value; apply tanh_below_one. Qed.

(** tanh.above-minus-one:  -1 < tanh(u) *)
Lemma rule_tanh_above_minus_one : forall (u : pr),
  pdefined u ->
  ((-1) < Tanh u)%P.
Proof. value; apply tanh_above. Qed.
