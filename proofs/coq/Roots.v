(** Roots: powers of powers with literal exponents, and the rows of the rule table about roots for a base that is a number. *)
From Coq Require Import Psatz.
From Coq Require Qcanon.
From GP Require Import GPrime Analysis Powers.
Open Scope R_scope.
Implicit Types (r s : R) (q : Q).

(** * Powers of powers *)

Lemma power_then r p q : 0 < r -> ppow (ppow (Some r) p) q = Some (Rpower r (rat p * rat q)).
Proof. intro H. rewrite (ppow_positive r p H), ppow_positive by apply exp_pos. rewrite Rpower_mult. reflexivity. Qed.
Lemma power_then_zero p q : 0 < rat p -> ppow (ppow (Some 0) p) q = ppow (Some 0) q.
Proof. intro H. rewrite (ppow_zero_positive p H). reflexivity. Qed.
Lemma power_then_even r p q : r < 0 -> even_root p = false -> parity p = 1 -> ppow (ppow (Some r) p) q = Some (Rpower (- r) (rat p * rat q)).
Proof.
  intros H O E. rewrite (ppow_negative r p H O), E, Rmult_1_l, ppow_positive by apply exp_pos. rewrite Rpower_mult. reflexivity.
Qed.
Lemma power_then_odd r p q : r < 0 -> even_root p = false -> parity p = -1 -> even_root q = false ->
  ppow (ppow (Some r) p) q = Some (parity q * Rpower (- r) (rat p * rat q)).
Proof.
  intros H O E Q. assert (P := exp_pos (rat p * ln (- r))). fold (Rpower (- r) (rat p)) in P.
  rewrite (ppow_negative r p H O), E, ppow_negative by (assumption || lra).
  replace (- (-1 * Rpower (- r) (rat p))) with (Rpower (- r) (rat p)) by ring. rewrite Rpower_mult. reflexivity.
Qed.

(** The facts about 1/n for a positive integer n, and about 1/den q. *)
Lemma reciprocal n : literal_integer n = true -> literal_lt 0 n = true ->
  even_root n = false /\ 0 < rat n /\ 0 < rat (Qred (1 / n)) /\ rat n * rat (Qred (1 / n)) = 1 /\ parity (Qred (1 / n)) = -1 /\
  parity n = if even_root (Qred (1 / n)) then 1 else -1.
Proof.
  intros I P. destruct (reciprocal_Qred n I P) as (k & A & B & C).
  assert (K : 0 < IZR (Z.pos k)) by (apply IZR_lt; reflexivity).
  assert (D : rat (1 # k) = / IZR (Z.pos k)) by (rewrite rat_Q2R; unfold Q2R; simpl; ring).
  assert (E : Qred (1 # k) = (1 # k)%Q) by (apply Qcanon.Qred_identity; reflexivity).
  rewrite B, D, C. split; [exact (integer_root n I)|]. split; [exact K|]. split; [apply Rinv_0_lt_compat, K|].
  split; [apply Rinv_r; lra|]. unfold parity, even_root. rewrite A, E. simpl Qnum. simpl Qden. split; [reflexivity|].
  rewrite even_positive_Z. reflexivity.
Qed.
Lemma denominator_integer q : literal_integer (denominator q) = true.
Proof. unfold literal_integer, denominator. rewrite Qred_integer. reflexivity. Qed.
Lemma denominator_positive q : literal_lt 0 (denominator q) = true.
Proof. unfold literal_lt, denominator. reflexivity. Qed.
Lemma numerator_facts q : even_root (numerator q) = false /\ parity (numerator q) = parity q /\
  even_root (Qred (1 / denominator q)) = even_root q /\ rat (Qred (1 / denominator q)) * rat (numerator q) = rat q.
Proof.
  assert (N : Qred (numerator q) = (Qnum (Qred q) # 1)%Q) by (unfold numerator; apply Qred_integer).
  destruct (reciprocal_Qred _ (denominator_integer q) (denominator_positive q)) as (k & A & B & C).
  unfold denominator in A. rewrite Qred_integer in A. injection A as A.
  assert (E : Qred (1 # k) = (1 # k)%Q) by (apply Qcanon.Qred_identity; reflexivity).
  unfold even_root, parity. rewrite N, B, E. simpl Qnum. simpl Qden. rewrite A. repeat split.
  rewrite (rat_reduced q), A, rat_Q2R. unfold numerator, rat; simpl. unfold Q2R; simpl. unfold Rdiv; ring.
Qed.

(** A literal at 0, by its sign; a power at 0 that is defined. *)
Lemma zero_power_defined q : ppow (Some 0) q <> None -> (0 < rat q /\ ppow (Some 0) q = Some 0) \/ (rat q = 0 /\ ppow (Some 0) q = Some 1).
Proof.
  intro H. destruct (Rtotal_order (rat q) 0) as [L|[E|G]].
  - exfalso. apply H, ppow_zero_negative, L.
  - right. split; [exact E|apply ppow_zero_zero, E].
  - left. split; [exact G|apply ppow_zero_positive, G].
Qed.
Lemma zero_literal_parity q : rat q = 0 -> parity q = 1.
Proof.
  intro H. destruct (rat_sign q) as [[_ B]|[[A _]|[_ [_ B]]]]; try lra. unfold parity. rewrite A. reflexivity.
Qed.

(** * The rows about roots, for a base that is a number *)

Lemma sign_cases r : r < 0 \/ r = 0 \/ 0 < r.
Proof. lra. Qed.

Lemma root_power r q : ppow (Some r) q <> None -> ppow (ppow (Some r) (Qred (1 / denominator q))) (numerator q) = ppow (Some r) q.
Proof.
  intro H. destruct (numerator_facts q) as (A & B & C & D).
  destruct (reciprocal _ (denominator_integer q) (denominator_positive q)) as (_ & _ & P & _ & O & _).
  destruct (sign_cases r) as [N|[->|N]].
  - destruct (even_root q) eqn:E; [elim H; apply ppow_negative_even; assumption|].
    rewrite power_then_odd, ppow_negative by assumption. rewrite B, D. reflexivity.
  - rewrite power_then_zero by exact P. destruct (zero_power_defined q H) as [[G ->]|[G ->]].
    + apply ppow_zero_positive. nra.
    + apply ppow_zero_zero. nra.
  - rewrite power_then, ppow_positive by assumption. rewrite D. reflexivity.
Qed.
Lemma power_of_root r n : literal_integer n = true -> literal_lt 0 n = true -> ppow (Some r) (Qred (1 / n)) <> None ->
  ppow (ppow (Some r) (Qred (1 / n))) n = Some r.
Proof.
  intros I P H. destruct (reciprocal n I P) as (A & B & C & D & E & F). rewrite Rmult_comm in D.
  destruct (sign_cases r) as [N|[->|N]].
  - destruct (even_root (Qred (1 / n))) eqn:G; [elim H; apply ppow_negative_even; assumption|].
    rewrite power_then_odd by assumption. rewrite D, Rpower_1, F by lra. f_equal; ring.
  - rewrite power_then_zero by exact C. apply ppow_zero_positive, B.
  - rewrite power_then by exact N. rewrite D, Rpower_1 by exact N. reflexivity.
Qed.
Lemma even_root_of_power r n : literal_even n = true -> literal_lt 0 n = true -> ppow (ppow (Some r) n) (Qred (1 / n)) = Some (Rabs r).
Proof.
  intros V P. destruct (even_integer n V) as [I W]. destruct (reciprocal n I P) as (A & B & C & D & E & F).
  destruct (sign_cases r) as [N|[->|N]].
  - rewrite power_then_even by assumption. rewrite D, Rpower_1, Rabs_left by lra. reflexivity.
  - rewrite power_then_zero by exact B. rewrite ppow_zero_positive, Rabs_R0 by exact C. reflexivity.
  - rewrite power_then by exact N. rewrite D, Rpower_1, Rabs_pos_eq by lra. reflexivity.
Qed.
Lemma odd_root_of_power r n : literal_odd n = true -> literal_lt 0 n = true -> ppow (ppow (Some r) n) (Qred (1 / n)) = Some r.
Proof.
  intros V P. destruct (odd_integer n V) as [I W]. destruct (reciprocal n I P) as (A & B & C & D & E & F).
  destruct (sign_cases r) as [N|[->|N]].
  - rewrite W in F. destruct (even_root (Qred (1 / n))) eqn:G; [lra|].
    rewrite power_then_odd by assumption. rewrite D, Rpower_1, E by lra. f_equal; ring.
  - rewrite power_then_zero by exact B. apply ppow_zero_positive, C.
  - rewrite power_then by exact N. rewrite D, Rpower_1 by exact N. reflexivity.
Qed.
Lemma root_of_negative r q : parity q = -1 -> even_root q = false -> ppow (Some r) q <> None ->
  ppow (Some (- r)) q = pneg (ppow (Some r) q).
Proof.
  intros P O H. destruct (sign_cases r) as [N|[->|N]].
  - rewrite ppow_positive, (ppow_negative r) by (assumption || lra). rewrite P. unfold pneg, bind. f_equal; ring.
  - rewrite Ropp_0. destruct (zero_power_defined q H) as [[G ->]|[G ->]].
    + unfold pneg, bind. f_equal; ring.
    + apply zero_literal_parity in G. lra.
  - rewrite (ppow_negative (- r)), (ppow_positive r) by (assumption || lra). rewrite P, Ropp_involutive. unfold pneg, bind. f_equal; ring.
Qed.
Lemma power_of_product r s q : 0 < r -> 0 < s -> ppow (Some (r * s)) q = pmul (ppow (Some r) q) (ppow (Some s) q).
Proof.
  intros A B. rewrite !ppow_positive by (assumption || apply Rmult_lt_0_compat; assumption).
  unfold pmul, bind2, bind. rewrite Rpower_mult_distr by assumption. reflexivity.
Qed.
Lemma root_of_product r s q : 0 <= r -> 0 <= s -> 0 < rat q -> ppow (Some (r * s)) q = pmul (ppow (Some r) q) (ppow (Some s) q).
Proof.
  intros A B Q. destruct A as [A|<-].
  - destruct B as [B|<-]; [apply power_of_product; assumption|].
    rewrite Rmult_0_r, ppow_zero_positive, ppow_positive by assumption. unfold pmul, bind2, bind. f_equal; ring.
  - rewrite Rmult_0_l, ppow_zero_positive by assumption. destruct B as [B|<-].
    + rewrite ppow_positive by assumption. unfold pmul, bind2, bind. f_equal; ring.
    + rewrite ppow_zero_positive by assumption. unfold pmul, bind2, bind. f_equal; ring.
Qed.
Lemma power_of_power r p q : 0 < r -> ppow (ppow (Some r) p) q = ppow (Some r) (Qred (p * q)).
Proof. intro H. rewrite power_then, ppow_positive by exact H. rewrite rat_mul. reflexivity. Qed.
Lemma root_of_root r p q : 0 <= r -> 0 < rat p -> 0 < rat q -> ppow (ppow (Some r) p) q = ppow (Some r) (Qred (p * q)).
Proof.
  intros [H|<-] A B; [apply power_of_power, H|]. rewrite power_then_zero by exact A. rewrite !ppow_zero_positive; [reflexivity| |exact B].
  rewrite rat_mul. apply Rmult_lt_0_compat; assumption.
Qed.
Lemma Rpower_injective r s a : 0 < r -> 0 < s -> 0 < a -> Rpower r a = Rpower s a -> r = s.
Proof.
  intros R S A E. destruct (Rtotal_order r s) as [L|[Q|L]]; [|exact Q|]; exfalso.
  - assert (X := Rlt_Rpower_l r s a A (conj R L)). lra.
  - assert (X := Rlt_Rpower_l s r a A (conj S L)). lra.
Qed.

(** * Rows that hold under weaker conditions than they ask for *)

Lemma ppow_exponent_zero r q : rat q = 0 -> ppow (Some r) q = Some 1.
Proof.
  intro H. assert (P := zero_literal_parity q H). destruct (sign_cases r) as [N|[->|N]].
  - destruct (even_root q) eqn:E; [rewrite (even_root_parity q E) in P; lra|].
    rewrite ppow_negative by assumption. rewrite H, P, Rpower_O by lra. f_equal; ring.
  - apply ppow_zero_zero, H.
  - rewrite ppow_positive, H, Rpower_O by exact N. reflexivity.
Qed.
Lemma literal_positive n : literal_le 0 n = true -> literal_ne n 0 = true -> literal_lt 0 n = true.
Proof.
  intros A B. apply literal_le_rat in A. apply literal_ne_rat in B. unfold literal_lt. apply Bool.negb_true_iff.
  destruct (Qle_bool n 0) eqn:E; [exfalso|reflexivity]. apply Qle_bool_iff, Qle_Rle in E. rewrite <- !rat_Q2R in E. lra.
Qed.
Lemma negative_reciprocal n : literal_integer n = true -> literal_lt n 0 = true ->
  even_root n = false /\ rat (Qred (1 / n)) < 0 /\ rat (Qred (1 / n)) * rat n = 1 /\ parity (Qred (1 / n)) = -1 /\
  parity n = if even_root (Qred (1 / n)) then 1 else -1.
Proof.
  intros I P. assert (R := rat_integer n I). assert (L := literal_lt_rat _ _ P). change (rat 0) with 0 in L. rewrite R in L. apply lt_IZR in L.
  assert (E := integer_Qred n I). destruct (Qnum (Qred n)) as [|k|k] eqn:K; try lia.
  assert (Q : (1 / n == (-1) # k)%Q).
  { unfold Qdiv. rewrite <- (Qred_correct n), E. unfold Qeq; simpl. reflexivity. }
  assert (D : Qred (1 / n) = ((-1) # k)%Q).
  { rewrite (Qred_complete _ _ Q). apply Qcanon.Qred_identity. reflexivity. }
  assert (D' : Qred ((-1) # k) = ((-1) # k)%Q) by (apply Qcanon.Qred_identity; reflexivity).
  assert (S : 0 < IZR (Z.pos k)) by (apply IZR_lt; reflexivity). assert (T := Rinv_0_lt_compat _ S).
  assert (V : rat ((-1) # k) = - / IZR (Z.pos k)) by (rewrite rat_Q2R; unfold Q2R; simpl; ring).
  rewrite D, V, R. split; [exact (integer_root n I)|]. split; [lra|]. split.
  - change (Z.neg k) with (- Z.pos k)%Z. rewrite opp_IZR. field. lra.
  - unfold parity, even_root. rewrite K, D'. simpl Qnum. simpl Qden. split; [reflexivity|]. rewrite even_positive_Z. reflexivity.
Qed.
Lemma power_of_any_root r n : literal_integer n = true -> literal_ne n 0 = true -> ppow (Some r) (Qred (1 / n)) <> None ->
  ppow (ppow (Some r) (Qred (1 / n))) n = Some r.
Proof.
  intros I Z H. destruct (literal_le 0 n) eqn:L; [apply power_of_root; trivial; apply literal_positive; assumption|].
  assert (M : literal_lt n 0 = true) by (unfold literal_lt, literal_le in *; rewrite L; reflexivity).
  destruct (negative_reciprocal n I M) as (A & B & C & D & E). destruct (sign_cases r) as [N|[->|N]].
  - destruct (even_root (Qred (1 / n))) eqn:G; [elim H; apply ppow_negative_even; assumption|].
    rewrite power_then_odd by assumption. rewrite C, Rpower_1, E by lra. f_equal; ring.
  - elim H. apply ppow_zero_negative, B.
  - rewrite power_then by exact N. rewrite C, Rpower_1 by exact N. reflexivity.
Qed.
Lemma root_of_any_root r p q : 0 <= r -> 0 <= rat p -> 0 <= rat q -> ppow (ppow (Some r) p) q = ppow (Some r) (Qred (p * q)).
Proof.
  intros H [A|A] [B|B].
  - apply root_of_root; assumption.
  - rewrite (ppow_exponent_zero _ (Qred (p * q))) by (rewrite rat_mul, <- B; ring).
    destruct H as [H|<-]; [rewrite (ppow_positive r p H)|rewrite (ppow_zero_positive p A)]; apply ppow_exponent_zero; symmetry; exact B.
  - rewrite (ppow_exponent_zero _ (Qred (p * q))) by (rewrite rat_mul, <- A; ring).
    rewrite (ppow_exponent_zero _ p) by (symmetry; exact A). rewrite ppow_positive by lra. unfold Rpower.
    rewrite ln_1, Rmult_0_r, exp_0. reflexivity.
  - rewrite !ppow_exponent_zero; [reflexivity|rewrite rat_mul, <- A; ring|symmetry; assumption|symmetry; assumption].
Qed.
Lemma root_defined r q : 0 <= r -> 0 <= rat q -> exists s, ppow (Some r) q = Some s.
Proof.
  intros [H|<-] [A|A]; [eexists; apply ppow_positive, H|eexists; apply ppow_positive, H|eexists; apply ppow_zero_positive, A|].
  eexists; apply ppow_exponent_zero; symmetry; exact A.
Qed.
