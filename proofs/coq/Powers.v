(** Powers: the power with a literal exponent, by the sign of its base. *)
From Coq Require Import Psatz.
From Coq Require Qcanon.
From GP Require Import GPrime Analysis.
Open Scope R_scope.
Implicit Types (r s : R) (q : Q).

(** * Literals as real numbers *)

Lemma rat_Q2R q : rat q = Q2R q.
Proof. destruct q as [n d]. unfold rat, Q2R; simpl. destruct d; try reflexivity. simpl. rewrite Rinv_1. ring. Qed.
Lemma rat_eq p q : (p == q)%Q -> rat p = rat q.
Proof. intro E. rewrite !rat_Q2R. apply Qeq_eqR, E. Qed.
Lemma rat_Qred q : rat (Qred q) = rat q.
Proof. apply rat_eq, Qred_correct. Qed.
Lemma rat_sub p q : rat (Qred (p - q)) = rat p - rat q.
Proof. rewrite rat_Qred, !rat_Q2R. apply Q2R_minus. Qed.
Lemma rat_mul p q : rat (Qred (p * q)) = rat p * rat q.
Proof. rewrite rat_Qred, !rat_Q2R. apply Q2R_mult. Qed.
Lemma rat_integer n : literal_integer n = true -> rat n = IZR (Qnum (Qred n)).
Proof.
  unfold literal_integer. intro H. apply Pos.eqb_eq in H. rewrite <- rat_Qred. unfold rat. rewrite H. reflexivity.
Qed.
Lemma rat_reduced q : rat q = IZR (Qnum (Qred q)) / IZR (Zpos (Qden (Qred q))).
Proof. rewrite <- rat_Qred, rat_Q2R. reflexivity. Qed.
Lemma literal_lt_rat p q : literal_lt p q = true -> rat p < rat q.
Proof.
  unfold literal_lt. intro H. rewrite !rat_Q2R. apply Qlt_Rlt. apply Qnot_le_lt. intro L. apply Qle_bool_iff in L.
  rewrite L in H. discriminate.
Qed.
Lemma literal_le_rat p q : literal_le p q = true -> rat p <= rat q.
Proof. intro H. rewrite !rat_Q2R. apply Qle_Rle, Qle_bool_iff, H. Qed.
Lemma literal_ne_rat p q : literal_ne p q = true -> rat p <> rat q.
Proof.
  unfold literal_ne. intro H. rewrite !rat_Q2R. intro E. apply eqR_Qeq, Qeq_bool_iff in E. rewrite E in H. discriminate.
Qed.
Lemma rat_sign q : ((Qnum (Qred q) <? 0)%Z = true /\ rat q < 0) \/ (Qnum (Qred q) = 0%Z /\ rat q = 0) \/
  ((Qnum (Qred q) <? 0)%Z = false /\ (0 < Qnum (Qred q))%Z /\ 0 < rat q).
Proof.
  rewrite (rat_reduced q). assert (D : 0 < IZR (Z.pos (Qden (Qred q)))) by (apply IZR_lt; reflexivity).
  destruct (Z.lt_trichotomy (Qnum (Qred q)) 0) as [L|[E|G]].
  - left. split; [apply Z.ltb_lt, L|]. apply IZR_lt in L. unfold Rdiv. assert (I := Rinv_0_lt_compat _ D). nra.
  - right; left. split; [exact E|]. rewrite E. unfold Rdiv; ring.
  - right; right. split; [apply Z.ltb_ge; lia|]. split; [exact G|]. apply IZR_lt in G. apply Rdiv_lt_0_compat; assumption.
Qed.

(** * Roots *)

Lemma root_positive (d : positive) r : 0 < r -> root d r = Rpower r (/ IZR (Zpos d)).
Proof.
  intro H. unfold root.
  assert (G : (if Rlt_dec r 0 then - Rpower (- r) (/ IZR (Zpos d)) else if Req_EM_T r 0 then 0 else Rpower r (/ IZR (Zpos d)))
    = Rpower r (/ IZR (Zpos d))).
  { destruct (Rlt_dec r 0); [lra|]. destruct (Req_EM_T r 0); [lra|reflexivity]. }
  destruct d as [d|d|]; [exact G| |rewrite Rinv_1, Rpower_1 by exact H; reflexivity].
  destruct d; [exact G|exact G|]. symmetry. apply Rpower_sqrt, H.
Qed.
Lemma root_zero (d : positive) : root d 0 = 0.
Proof.
  unfold root.
  assert (G : (if Rlt_dec 0 0 then - Rpower (- 0) (/ IZR (Zpos d)) else if Req_EM_T 0 0 then 0 else Rpower 0 (/ IZR (Zpos d))) = 0).
  { destruct (Rlt_dec 0 0); [lra|]. destruct (Req_EM_T 0 0); [reflexivity|lra]. }
  destruct d as [d|d|]; [exact G| |reflexivity]. destruct d; [exact G|exact G|exact sqrt_0].
Qed.
Lemma root_negative (d : positive) r : even_positive d = false -> r < 0 -> root d r = - Rpower (- r) (/ IZR (Zpos d)).
Proof.
  intros O H. unfold root. destruct d as [d|d|]; [|discriminate|].
  - destruct (Rlt_dec r 0); [reflexivity|lra].
  - rewrite Rinv_1, Rpower_1; lra.
Qed.

(** * Integer powers *)

Lemma powerRZ_zero (p : Z) : (0 < p)%Z -> powerRZ 0 p = 0.
Proof. destruct p; try lia. intros _. simpl. apply pow_i. lia. Qed.
Lemma powerRZ_opp r (p : Z) : powerRZ (- r) p = (if Z.even p then 1 else -1) * powerRZ r p.
Proof.
  assert (N : forall n : nat, (- r) ^ n = (if Nat.even n then 1 else -1) * r ^ n).
  { assert (B : forall n : nat, (- r) ^ n = (if Nat.even n then 1 else -1) * r ^ n /\ (- r) ^ S n = (if Nat.even (S n) then 1 else -1) * r ^ S n).
    { induction n as [|n [I J]]; [split; simpl; ring|]. split; [exact J|]. change (Nat.even (S (S n))) with (Nat.even n).
      change ((- r) ^ S (S n)) with (- r * (- r * (- r) ^ n)). rewrite I. simpl. ring. }
    intro n; apply (B n). }
  assert (E : forall p, Nat.even (Pos.to_nat p) = Z.even (Zpos p)).
  { intro s. rewrite <- (positive_nat_Z s). generalize (Pos.to_nat s). intro n.
    destruct (Nat.even n) eqn:X; symmetry.
    - apply Nat.even_spec in X. destruct X as [k ->]. apply Z.even_spec. exists (Z.of_nat k). lia.
    - rewrite <- Z.negb_odd. apply Bool.negb_false_iff. apply Z.odd_spec. assert (Y : Nat.odd n = true) by (unfold Nat.odd; rewrite X; reflexivity).
      apply Nat.odd_spec in Y. destruct Y as [k ->]. exists (Z.of_nat k). lia. }
  destruct p as [|p|p]; [simpl; ring| |].
  - simpl powerRZ. rewrite N, E. reflexivity.
  - simpl powerRZ. rewrite N, E. change (Z.even (Z.neg p)) with (Z.even (Z.pos p)).
    destruct (Z.even (Z.pos p)); rewrite ?Rmult_1_l; [reflexivity|].
    replace (-1 * r ^ Pos.to_nat p) with (- r ^ Pos.to_nat p) by ring. rewrite Rinv_opp. ring.
Qed.

(** * The power by the sign of its base *)

Definition parity q : R := if Z.even (Qnum (Qred q)) then 1 else -1.
Definition even_root q : bool := even_positive (Qden (Qred q)).

Lemma ppow_positive r q : 0 < r -> ppow (Some r) q = Some (Rpower r (rat q)).
Proof.
  intro H. unfold ppow, bind, real_pow.
  destruct (Rlt_dec r 0); [lra|]. destruct (Req_EM_T r 0); [lra|].
  replace (if even_positive _ then _ else _) with false by (destruct even_positive; reflexivity).
  replace (if (_ <? _)%Z then _ else _) with false by (destruct Z.ltb; reflexivity).
  f_equal. rewrite root_positive by exact H. rewrite powerRZ_Rpower by apply exp_pos. rewrite Rpower_mult, rat_reduced.
  f_equal. unfold Rdiv; ring.
Qed.
Lemma ppow_negative r q : r < 0 -> even_root q = false -> ppow (Some r) q = Some (parity q * Rpower (- r) (rat q)).
Proof.
  intros H O. unfold even_root in O. unfold ppow, bind, real_pow, parity. rewrite O. destruct (Req_EM_T r 0); [lra|].
  replace (if (_ <? _)%Z then _ else _) with false by (destruct Z.ltb; reflexivity).
  f_equal. rewrite root_negative by assumption. rewrite powerRZ_opp. rewrite powerRZ_Rpower by apply exp_pos.
  rewrite Rpower_mult, rat_reduced. f_equal. f_equal. unfold Rdiv; ring.
Qed.
Lemma ppow_negative_even r q : r < 0 -> even_root q = true -> ppow (Some r) q = None.
Proof.
  intros H O. unfold even_root in O. unfold ppow, bind, real_pow. rewrite O. destruct (Rlt_dec r 0); [reflexivity|lra].
Qed.
Lemma ppow_zero_unfold q : ppow (Some 0) q = if (Qnum (Qred q) <? 0)%Z then None else Some (powerRZ 0 (Qnum (Qred q))).
Proof.
  unfold ppow, bind, real_pow. destruct (Rlt_dec 0 0); [lra|]. destruct (Req_EM_T 0 0); [|lra]. rewrite root_zero.
  destruct even_positive, Z.ltb; reflexivity.
Qed.
Lemma ppow_zero_positive q : 0 < rat q -> ppow (Some 0) q = Some 0.
Proof.
  intro H. rewrite ppow_zero_unfold. destruct (rat_sign q) as [[A B]|[[A B]|[A [B C]]]]; try lra.
  rewrite A, powerRZ_zero by exact B. reflexivity.
Qed.
Lemma ppow_zero_zero q : rat q = 0 -> ppow (Some 0) q = Some 1.
Proof.
  intro H. rewrite ppow_zero_unfold. destruct (rat_sign q) as [[A B]|[[A B]|[A [B C]]]]; try lra. rewrite A. reflexivity.
Qed.
Lemma ppow_zero_negative q : rat q < 0 -> ppow (Some 0) q = None.
Proof.
  intro H. rewrite ppow_zero_unfold. destruct (rat_sign q) as [[A B]|[[A B]|[A [B C]]]]; try lra. rewrite A. reflexivity.
Qed.
Lemma ppow_Qred r q : ppow r (Qred q) = ppow r q.
Proof. unfold ppow. rewrite (Qred_complete (Qred q) q (Qred_correct q)). reflexivity. Qed.
Lemma ppow_Qeq r p q : (p == q)%Q -> ppow r p = ppow r q.
Proof. intro E. unfold ppow. rewrite (Qred_complete p q E). reflexivity. Qed.

(** * The exponents that occur most *)

Lemma ppow_two r : ppow (Some r) 2 = Some (r ^ 2).
Proof.
  unfold ppow, bind, real_pow. change (Qred 2) with (2 # 1)%Q. simpl. reflexivity.
Qed.
Lemma ppow_half r : 0 <= r -> ppow (Some r) (1 # 2) = Some (sqrt r).
Proof.
  intro H. unfold ppow, bind, real_pow. change (Qred (1 # 2)) with (1 # 2)%Q. simpl.
  destruct (Rlt_dec r 0); [lra|]. f_equal. ring.
Qed.

(** * Parity of literals *)

Lemma Qred_integer (n : Z) : Qred (n # 1) = (n # 1)%Q.
Proof. apply Qcanon.Qred_identity. simpl. apply Z.gcd_1_r. Qed.
Lemma integer_Qred n : literal_integer n = true -> Qred n = (Qnum (Qred n) # 1)%Q.
Proof. unfold literal_integer. intro H. apply Pos.eqb_eq in H. destruct (Qred n) as [k d]; simpl in *. rewrite H. reflexivity. Qed.
Lemma integer_root n : literal_integer n = true -> even_root n = false.
Proof. unfold even_root. intro H. rewrite (integer_Qred n H). reflexivity. Qed.
Lemma even_integer n : literal_even n = true -> literal_integer n = true /\ parity n = 1.
Proof.
  unfold literal_even, parity. intro H. apply andb_prop in H as [A B]. split; [exact A|]. rewrite B. reflexivity.
Qed.
Lemma odd_integer n : literal_odd n = true -> literal_integer n = true /\ parity n = -1.
Proof.
  unfold literal_odd, parity. intro H. apply andb_prop in H as [A B]. split; [exact A|].
  rewrite <- Z.negb_odd, B. reflexivity.
Qed.
Lemma odd_numerator q : literal_odd (numerator q) = true -> parity q = -1.
Proof.
  unfold literal_odd, numerator, parity. intro H. apply andb_prop in H as [_ B]. rewrite Qred_integer in B. simpl in B.
  rewrite <- Z.negb_odd, B. reflexivity.
Qed.
Lemma odd_denominator q : literal_odd (denominator q) = true -> even_root q = false.
Proof.
  unfold literal_odd, denominator, even_root. intro H. apply andb_prop in H as [_ B]. rewrite Qred_integer in B. simpl in B.
  destruct (Qden (Qred q)); [reflexivity|discriminate|reflexivity].
Qed.
Lemma even_denominator q : literal_even (denominator q) = true -> even_root q = true.
Proof.
  unfold literal_even, denominator, even_root. intro H. apply andb_prop in H as [_ B]. rewrite Qred_integer in B. simpl in B.
  destruct (Qden (Qred q)); [discriminate|reflexivity|discriminate].
Qed.
Lemma parity_nonzero q : parity q <> 0.
Proof. unfold parity. destruct Z.even; lra. Qed.
(** In lowest terms an even denominator goes with an odd numerator. *)
Lemma even_root_parity q : even_root q = true -> parity q = -1.
Proof.
  unfold even_root, parity. intro H. destruct (Z.even (Qnum (Qred q))) eqn:E; [exfalso|reflexivity].
  assert (G := Qcanon.Qred_iff (Qred q)). assert (F := proj1 G (Qred_complete _ _ (Qred_correct q))).
  destruct (Qden (Qred q)) as [d|d|]; try discriminate.
  apply Z.even_spec in E. destruct E as [k E]. rewrite E in F.
  assert (D : (2 | Z.gcd (2 * k) (Z.pos (d~0)))%Z).
  { apply Z.gcd_greatest; [exists k; ring|exists (Z.pos d); rewrite Pos2Z.inj_xO; ring]. }
  rewrite F in D. destruct D as [m D]. lia.
Qed.
(** The reciprocal of a positive integer: denominator that integer, numerator 1. *)
Lemma reciprocal_Qred n : literal_integer n = true -> literal_lt 0 n = true ->
  exists k : positive, Qred n = (Z.pos k # 1)%Q /\ Qred (1 / n) = (1 # k)%Q /\ rat n = IZR (Z.pos k).
Proof.
  intros I P. assert (R := rat_integer n I). apply literal_lt_rat in P. change (rat 0) with 0 in P. rewrite R in P. apply lt_IZR in P.
  assert (E := integer_Qred n I). destruct (Qnum (Qred n)) as [|k|k]; try lia. exists k.
  split; [exact E|]. split; [|exact R].
  assert (Q : (1 / n == 1 # k)%Q).
  { unfold Qdiv. rewrite <- (Qred_correct n), E. unfold Qeq; simpl. reflexivity. }
  rewrite (Qred_complete _ _ Q). apply Qcanon.Qred_identity. reflexivity.
Qed.

(** * Slopes of powers *)

Lemma even_positive_Z k : even_positive k = Z.even (Z.pos k).
Proof. destruct k; reflexivity. Qed.

Lemma slope_Rpower r a : 0 < r -> is_derive (fun t : R => Rpower t a) r (a * Rpower r (a - 1)).
Proof. intro H. apply is_derive_Reals, derivable_pt_lim_power, H. Qed.
Lemma slope_Rpower_opp r a : r < 0 -> is_derive (fun t : R => Rpower (- t) a) r (- (a * Rpower (- r) (a - 1))).
Proof.
  intro H. apply (slope_eq _ _ (a * Rpower (- r) (a - 1) * -(1))); [|ring].
  apply (slope_comp (fun s : R => Rpower s a) (fun t : R => - t)); [apply slope_Rpower; lra|].
  apply slope_opp. exact (is_derive_id r).
Qed.
Lemma slope_power_of a r : is_derive (fun t : R => Rpower a t) r (Rpower a r * ln a).
Proof.
  unfold Rpower. apply (slope_comp exp (fun t : R => t * ln a)); [apply slope_exp|].
  apply (slope_eq _ _ (1 * ln a + r * 0)); [|ring]. exact (slope_mul (fun t : R => t) (fun _ => ln a) r _ _ (is_derive_id r) (near_const (ln a) r)).
Qed.
Lemma slope_general_power (f g : R -> R) x l m : is_derive f x l -> is_derive g x m -> 0 < f x ->
  is_derive (fun t : R => Rpower (f t) (g t)) x (Rpower (f x) (g x) * (m * ln (f x) + g x * l / f x)).
Proof.
  intros F G P. unfold Rpower. apply (slope_comp exp (fun t : R => g t * ln (f t))); [apply slope_exp|].
  apply (slope_eq _ _ (m * ln (f x) + g x * (/ f x * l))); [|field; lra].
  exact (slope_mul g (fun t : R => ln (f t)) x _ _ G (slope_comp ln f x _ _ (slope_ln _ P) F)).
Qed.
Lemma slope_pow (k : nat) r : is_derive (fun t : R => t ^ S k) r (INR (S k) * r ^ k).
Proof.
  apply (slope_eq _ _ (INR (S k) * 1 * r ^ k)); [|ring]. exact (is_derive_pow (fun t : R => t) (S k) r 1 (is_derive_id r)).
Qed.
Lemma slope_negative_power r q : r < 0 ->
  is_derive (fun t : R => parity q * Rpower (- t) (rat q)) r (- parity q * (rat q * Rpower (- r) (rat q - 1))).
Proof.
  intro H. apply (slope_eq _ _ (parity q * - (rat q * Rpower (- r) (rat q - 1)))); [|ring].
  exact (is_derive_scal _ r (parity q) _ (slope_Rpower_opp r (rat q) H)).
Qed.
Lemma minus_one (a : Z) (b : positive) : ((a # b) - 1 == (a - Z.pos b) # b)%Q.
Proof. unfold Qeq, Qminus, Qplus, Qopp; simpl. rewrite Pos.mul_1_r. change (Z.neg b) with (- Z.pos b)%Z. ring. Qed.
(** One less: with an odd root the sign of the power turns over. *)
Lemma one_less q : even_root q = false -> even_root (Qred (q - 1)) = false /\ parity (Qred (q - 1)) = - parity q.
Proof.
  unfold even_root, parity. intro O. assert (F := proj1 (Qcanon.Qred_iff (Qred q)) (Qred_complete _ _ (Qred_correct q))).
  set (n := Qnum (Qred q)) in *. set (d := Qden (Qred q)) in *.
  assert (E : Qred (Qred (q - 1)) = ((n - Z.pos d) # d)%Q).
  { transitivity (Qred ((n - Z.pos d) # d)).
    - apply Qred_complete. rewrite Qred_correct. transitivity (Qred q - 1)%Q; [|unfold n, d; destruct (Qred q) as [a b]; apply minus_one].
      rewrite (Qred_correct q). reflexivity.
    - apply Qcanon.Qred_identity. simpl. rewrite <- F, !(Z.gcd_comm _ (Z.pos d)), <- (Z.gcd_add_mult_diag_r (Z.pos d) n (-1)). repeat f_equal; try ring. }
  rewrite E. simpl Qnum. simpl Qden. split; [exact O|]. rewrite Z.even_sub. rewrite even_positive_Z in O. rewrite O.
  destruct (Z.even n); simpl; ring.
Qed.
(** A power with a positive integer exponent is a power with a natural exponent. *)
Lemma natural_power n : literal_integer n = true -> literal_le 1 n = true ->
  exists k : nat, rat n = INR (S k) /\ (forall r, ppow (Some r) n = Some (r ^ S k)) /\
    (forall r, ppow (Some r) (Qred (n - 1)) = Some (r ^ k)).
Proof.
  intros I P. assert (R := rat_integer n I). apply literal_le_rat in P. change (rat 1) with 1 in P. rewrite R in P.
  apply le_IZR in P. assert (E := integer_Qred n I).
  assert (N : forall (m : Z) r, (0 <= m)%Z -> ppow (Some r) (m # 1) = Some (r ^ Z.to_nat m)).
  { intros m r M. unfold ppow, bind, real_pow. rewrite Qred_integer. simpl Qden. simpl Qnum. simpl even_positive. cbv iota.
    destruct (Z.ltb_spec m 0); [lia|]. simpl root. f_equal. destruct m; [reflexivity|reflexivity|lia]. }
  exists (Z.to_nat (Qnum (Qred n) - 1)).
  assert (S : S (Z.to_nat (Qnum (Qred n) - 1)) = Z.to_nat (Qnum (Qred n))) by lia.
  split; [|split].
  - rewrite S, R, INR_IZR_INZ. f_equal. lia.
  - intro r. rewrite S, <- N by lia. rewrite <- E, ppow_Qred. reflexivity.
  - intro r. rewrite <- N by lia. rewrite ppow_Qred. apply ppow_Qeq. rewrite <- (Qred_correct n) at 1. rewrite E. simpl Qnum.
    unfold Qeq; simpl. ring.
Qed.
