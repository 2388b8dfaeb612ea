(** Field: the kernel's field step. Two defined terms that are the same rational function of their atoms are equal.

    A term is written down again as a tree [fx] over a list of atoms. Where it is defined, its value is a fraction: a polynomial over a product of
    powers of polynomials none of which is zero there. Two fractions are compared by Coq's own normal form of polynomials, computed. *)
From Coq Require Import List NArith Nnat Lia Ring_polynom RealField BinList Psatz.
From GP Require Import GPrime Inferences.
Import ListNotations.
Open Scope R_scope.

(** * Terms over atoms *)

Inductive fx :=
| FN (q : Q) | FA (i : nat) | FAdd (a b : fx) | FSub (a b : fx) | FMul (a b : fx) | FDiv (a b : fx) | FNeg (a : fx) | FPow (a : fx) (n : Z).

Fixpoint term (env : list pr) (e : fx) : pr :=
  match e with
  | FN q => num q
  | FA i => List.nth i env None
  | FAdd a b => padd (term env a) (term env b)
  | FSub a b => psub (term env a) (term env b)
  | FMul a b => pmul (term env a) (term env b)
  | FDiv a b => pdiv (term env a) (term env b)
  | FNeg a => pneg (term env a)
  | FPow a n => ppow (term env a) (n # 1)
  end.

(** Definitions: an atom that equals a term is replaced by it, one after the other. *)
Fixpoint put (i : nat) (by_ e : fx) : fx :=
  match e with
  | FN q => FN q
  | FA j => if Nat.eqb i j then by_ else FA j
  | FAdd a b => FAdd (put i by_ a) (put i by_ b)
  | FSub a b => FSub (put i by_ a) (put i by_ b)
  | FMul a b => FMul (put i by_ a) (put i by_ b)
  | FDiv a b => FDiv (put i by_ a) (put i by_ b)
  | FNeg a => FNeg (put i by_ a)
  | FPow a n => FPow (put i by_ a) n
  end.
Definition put_all (ds : list (nat * fx)) (e : fx) : fx := fold_left (fun e d => put (fst d) (snd d) e) ds e.
Fixpoint definitions_hold (env : list pr) (ds : list (nat * fx)) : Prop :=
  match ds with [] => True | (i, e) :: ds => peq (List.nth i env None) (term env e) /\ definitions_hold env ds end.

Lemma put_term env i by_ e : List.nth i env None = term env by_ -> term env (put i by_ e) = term env e.
Proof.
  intro H. induction e; cbn [put term]; try congruence. destruct (Nat.eqb_spec i i0) as [->|]; [symmetry; exact H|reflexivity].
Qed.
Lemma put_all_term env ds : definitions_hold env ds -> forall e, term env (put_all ds e) = term env e.
Proof.
  induction ds as [|[i b] ds IH]; intros H e; [reflexivity|]. destruct H as [H K]. cbn. rewrite IH by exact K.
  apply put_term, peq_eq, H.
Qed.

(** * Polynomials with rational coefficients *)

Definition qadd a b := Qred (a + b).
Definition qsub a b := Qred (a - b).
Definition qmul a b := Qred (a * b).
Definition qquotient (a b : Q) : Q * Q := if Qeq_bool b 0 then (0%Q, a) else (Qred (a / b), 0%Q).
Lemma q_morphism : ring_morph 0 1 Rplus Rmult Rminus Ropp eq 0%Q 1%Q qadd qmul qsub Qopp Qeq_bool Q2R.
Proof.
  split; unfold qadd, qsub, qmul; intros.
  - unfold Q2R; cbn; lra.
  - unfold Q2R; cbn; lra.
  - rewrite (Qeq_eqR _ _ (Qred_correct _)). apply Q2R_plus.
  - rewrite (Qeq_eqR _ _ (Qred_correct _)). apply Q2R_minus.
  - rewrite (Qeq_eqR _ _ (Qred_correct _)). apply Q2R_mult.
  - apply Q2R_opp.
  - apply Qeq_eqR, Qeq_bool_eq. assumption.
Qed.
Lemma q_quotient : div_theory eq qadd qmul Q2R qquotient.
Proof.
  constructor. intros a b. unfold qquotient, qadd, qmul. destruct (Qeq_bool b 0) eqn:E; apply Qeq_eqR; rewrite !Qred_correct.
  - ring.
  - apply Qeq_bool_neq in E. field. exact E.
Qed.
Definition poly := PExpr Q.
Definition peval := PEeval 0 1 Rplus Rmult Rminus Ropp Q2R N.to_nat pow.
Definition same_poly (reductions : list (poly * poly)) (a b : poly) : bool :=
  let rules := mk_monpol_list 0%Q 1%Q qadd qmul qsub Qopp Qeq_bool qquotient reductions in
  let normal := norm_subst 0%Q 1%Q qadd qmul qsub Qopp Qeq_bool qquotient 1000 rules in
  Peq Qeq_bool (normal a) (normal b).
Lemma same_poly_sound l reductions a b :
  interp_PElist 0 1 Rplus Rmult Rminus Ropp eq Q2R N.to_nat pow l reductions -> same_poly reductions a b = true -> peval l a = peval l b.
Proof.
  intros H K.
  exact (ring_correct (Eqsth R) (Eq_ext Rplus Rmult Ropp) (Rth_ARth (Eqsth R) (Eq_ext Rplus Rmult Ropp) RTheory) q_morphism R_power_theory
           q_quotient 1000 l reductions a b H K).
Qed.

(** * Fractions *)

(** A product of powers of polynomials. *)
Definition factors := list (poly * N).
Fixpoint fvalue (l : list R) (d : factors) : R := match d with [] => 1 | (p, k) :: d => peval l p ^ N.to_nat k * fvalue l d end.
Fixpoint nonzero (l : list R) (d : factors) : Prop := match d with [] => True | (p, _) :: d => peval l p <> 0 /\ nonzero l d end.
Lemma nonzero_value l d : nonzero l d -> fvalue l d <> 0.
Proof.
  induction d as [|[p k] d IH]; cbn; [lra|]. intros [H K]. apply Rmult_integral_contrapositive. split; [apply pow_nonzero, H|apply IH, K].
Qed.

Definition literal_eq (p q : Q) : {p = q} + {p <> q}.
Proof. decide equality; [apply Pos.eq_dec|apply Z.eq_dec]. Defined.
Definition poly_eq (a b : poly) : {a = b} + {a <> b}.
Proof. decide equality; [apply literal_eq|apply Pos.eq_dec|apply N.eq_dec]. Defined.

(** Products as polynomials; a factor 1 is not written. *)
Definition is_one (a : poly) : bool := match a with PEc (1 # 1) => true | _ => false end.
Lemma is_one_sound l a : is_one a = true -> peval l a = 1.
Proof. destruct a as [| |[[|[]|] []]| | | | | |]; try discriminate. intros _. cbn. unfold Q2R; cbn. field. Qed.
Definition times (a b : poly) : poly := if is_one a then b else if is_one b then a else PEmul a b.
Definition power (p : poly) (k : N) : poly := match k with N0 => PEc (1 # 1) | Npos xH => p | _ => PEpow p k end.
Fixpoint product (d : factors) : poly := match d with [] => PEc (1 # 1) | (p, k) :: d => times (power p k) (product d) end.
Lemma peval_times l a b : peval l (times a b) = peval l a * peval l b.
Proof.
  unfold times. destruct (is_one a) eqn:A; [rewrite (is_one_sound l a A); ring|].
  destruct (is_one b) eqn:B; [rewrite (is_one_sound l b B); ring|]. reflexivity.
Qed.
Lemma peval_power l p k : peval l (power p k) = peval l p ^ N.to_nat k.
Proof. destruct k as [|[]]; try reflexivity; [cbn; unfold Q2R; cbn; field|cbn [power N.to_nat]; change (Pos.to_nat 1) with 1%nat; rewrite pow_1; reflexivity]. Qed.
Lemma peval_product l d : peval l (product d) = fvalue l d.
Proof.
  induction d as [|[p k] d IH]; cbn [product fvalue]; [cbn; unfold Q2R; cbn; field|]. rewrite peval_times, peval_power, IH. reflexivity.
Qed.

(** Take p^k out of a product, as far as it goes: how much was taken, and what is left. *)
Fixpoint take (p : poly) (k : N) (e : factors) : N * factors :=
  match e with
  | [] => (0%N, [])
  | (q, j) :: e => if poly_eq p q then (N.min k j, (q, (j - N.min k j)%N) :: e) else let (t, r) := take p k e in (t, (q, j) :: r)
  end.
(** What two products have in common, and what each has beyond it. *)
Fixpoint common (d e : factors) : factors * factors * factors :=
  match d with
  | [] => ([], [], e)
  | (p, k) :: d => let (t, r) := take p k e in let '(g, d', e') := common d r in ((p, t) :: g, (p, (k - t)%N) :: d', e')
  end.
Lemma take_at_most p k e : (fst (take p k e) <= k)%N.
Proof. induction e as [|[q j] e IH]; cbn; [lia|]. destruct (poly_eq p q); cbn; [lia|]. destruct (take p k e); exact IH. Qed.
Lemma take_value l p k e : fvalue l e = peval l p ^ N.to_nat (fst (take p k e)) * fvalue l (snd (take p k e)).
Proof.
  induction e as [|[q j] e IH]; cbn; [ring|]. destruct (poly_eq p q) as [->|]; cbn.
  - rewrite <- Rmult_assoc, <- pow_add. do 2 f_equal. lia.
  - destruct (take p k e); cbn in *. rewrite IH. ring.
Qed.
Lemma take_nonzero l p k e : nonzero l e -> nonzero l (snd (take p k e)).
Proof. induction e as [|[q j] e IH]; cbn; [tauto|]. intros [A B]. destruct (poly_eq p q); cbn; [tauto|]. destruct (take p k e); cbn in *; tauto. Qed.
Lemma common_value l d : forall e, let '(g, d', e') := common d e in
  fvalue l d = fvalue l g * fvalue l d' /\ fvalue l e = fvalue l g * fvalue l e'.
Proof.
  induction d as [|[p k] d IH]; intro e; cbn; [split; ring|].
  pose proof (take_value l p k e) as T. pose proof (take_at_most p k e) as M. destruct (take p k e) as [t r]; cbn in T, M.
  specialize (IH r). destruct (common d r) as [[g d'] e']. destruct IH as [A B]. cbn. split.
  - rewrite A. replace (N.to_nat k) with (N.to_nat t + N.to_nat (k - t))%nat by lia. rewrite pow_add. ring.
  - rewrite T, B. ring.
Qed.
Lemma common_nonzero l d : forall e, nonzero l d -> nonzero l e -> let '(g, d', e') := common d e in nonzero l g /\ nonzero l d' /\ nonzero l e'.
Proof.
  induction d as [|[p k] d IH]; intros e H K; cbn; [tauto|]. destruct H as [H H'].
  pose proof (take_nonzero l p k e K) as T. destruct (take p k e) as [t r]. specialize (IH r H' T).
  destruct (common d r) as [[g d'] e']. cbn. tauto.
Qed.

Record fraction := Fraction { top : poly; bottom : factors }.
Definition fraction_value (l : list R) (f : fraction) : R := peval l (top f) / fvalue l (bottom f).

(** Multiply by p^k, joining it to an equal factor. *)
Fixpoint insert (p : poly) (k : N) (d : factors) : factors :=
  match d with [] => [(p, k)] | (q, j) :: d => if poly_eq p q then (q, (j + k)%N) :: d else (q, j) :: insert p k d end.
Definition join (d e : factors) : factors := fold_right (fun f d => if (snd f =? 0)%N then d else insert (fst f) (snd f) d) d e.
Lemma fvalue_insert l p k d : fvalue l (insert p k d) = peval l p ^ N.to_nat k * fvalue l d.
Proof.
  induction d as [|[q j] d IH]; cbn; [ring|]. destruct (poly_eq p q) as [->|]; cbn.
  - rewrite N2Nat.inj_add, pow_add. ring.
  - rewrite IH. ring.
Qed.
Lemma nonzero_insert l p k d : peval l p <> 0 -> nonzero l d -> nonzero l (insert p k d).
Proof. intros H. induction d as [|[q j] d IH]; cbn; [tauto|]. intros [A B]. destruct (poly_eq p q); cbn; auto. Qed.
Lemma fvalue_join l d e : fvalue l (join d e) = fvalue l d * fvalue l e.
Proof.
  induction e as [|[p k] e IH]; cbn; [ring|]. unfold join in IH. destruct (N.eqb_spec k 0) as [->|_].
  - rewrite IH. cbn. ring.
  - rewrite fvalue_insert, IH. ring.
Qed.
Lemma nonzero_join l d e : nonzero l d -> nonzero l e -> nonzero l (join d e).
Proof.
  intros H. induction e as [|[p k] e IH]; cbn; [tauto|]. intros [A B]. destruct (k =? 0)%N; [exact (IH B)|].
  apply nonzero_insert; [exact A|exact (IH B)].
Qed.

Definition combine (op : poly -> poly -> poly) (a b : fraction) : fraction :=
  let '(_, d, e) := common (bottom a) (bottom b) in
  Fraction (op (times (top a) (product e)) (times (top b) (product d))) (join (bottom a) e).
(** The factors of a polynomial, as far as it is written as a product. *)
Fixpoint factors_of (p : poly) (k : N) : factors :=
  match p with
  | PEmul a b => join (factors_of a k) (factors_of b k)
  | PEpow a (Npos j) => factors_of a (Npos j * k)%N
  | _ => [(p, k)]
  end.
Lemma fvalue_factors_of l p : forall k, fvalue l (factors_of p k) = peval l p ^ N.to_nat k.
Proof.
  induction p; intro k; try (cbn; ring).
  - cbn [factors_of]. rewrite fvalue_join, IHp1, IHp2, <- Rpow_mult_distr. reflexivity.
  - destruct n; [cbn; ring|]. cbn [factors_of]. rewrite IHp, N2Nat.inj_mul, pow_mult. reflexivity.
Qed.
Lemma nonzero_factors_of l p : forall k, peval l p <> 0 -> nonzero l (factors_of p k).
Proof.
  induction p; intros k H; try (cbn; tauto).
  - cbn [factors_of]. change (peval l p1 * peval l p2 <> 0) in H. apply nonzero_join; [apply IHp1|apply IHp2]; intro E; apply H; rewrite E; ring.
  - destruct n; [cbn; tauto|]. cbn [factors_of]. apply IHp. intro E. apply H. change (peval l p ^ N.to_nat (N.pos p0) = 0). rewrite E.
    apply pow_i. cbn. lia.
Qed.
Definition inverse (a : fraction) : fraction := Fraction (product (bottom a)) (factors_of (top a) 1).
Definition times_fraction (a b : fraction) : fraction := Fraction (times (top a) (top b)) (join (bottom a) (bottom b)).
Definition power_fraction (a : fraction) (k : N) : fraction :=
  Fraction (power (top a) k) (map (fun f => (fst f, (snd f * k)%N)) (bottom a)).

Fixpoint normal (e : fx) : fraction :=
  match e with
  | FN q => Fraction (PEc (Qred q)) []
  | FA i => Fraction (PEX Q (Pos.of_succ_nat i)) []
  | FAdd a b => combine (@PEadd Q) (normal a) (normal b)
  | FSub a b => combine (@PEsub Q) (normal a) (normal b)
  | FMul a b => times_fraction (normal a) (normal b)
  | FDiv a b => times_fraction (normal a) (inverse (normal b))
  | FNeg a => Fraction (PEopp (top (normal a))) (bottom (normal a))
  | FPow a n => match n with
      | Z0 => Fraction (PEc (1 # 1)) []
      | Zpos k => power_fraction (normal a) (Npos k)
      | Zneg k => power_fraction (inverse (normal a)) (Npos k)
      end
  end.

Definition real (a : pr) : R := match a with Some r => r | None => 0 end.
Lemma nth_succ {A} (x : A) p l : BinList.nth x (Pos.succ p) l = BinList.nth x p (tl l).
Proof.
  revert l. induction p as [p IH|p _|]; intro l; try reflexivity. cbn [Pos.succ BinList.nth]. rewrite IH, jump_succ. cbn [BinList.jump].
  rewrite !BinList.jump_tl. reflexivity.
Qed.
Lemma nth_atom env i : BinList.nth 0 (Pos.of_succ_nat i) (map real env) = real (List.nth i env None).
Proof.
  revert env. induction i as [|i IH]; intro env; [destruct env; reflexivity|]. cbn [Pos.of_succ_nat]. rewrite nth_succ.
  destruct env as [|a env]; [cbn|exact (IH env)]. specialize (IH []). cbn in IH. rewrite IH. destruct i; reflexivity.
Qed.
Lemma rat_Q2R q : rat q = Q2R q.
Proof. destruct q as [n [d|d|]]; unfold rat, Q2R; cbn; try reflexivity. field. Qed.

(** Where a term is defined, its value is its fraction, and no factor of the denominator is zero. *)
Definition right_fraction (l : list R) (r : R) (f : fraction) : Prop := nonzero l (bottom f) /\ r = fraction_value l f.
Lemma combine_right (op : R -> R -> R) pop l r s a b : (forall p q, peval l (pop p q) = op (peval l p) (peval l q)) ->
  (forall x y z, op x y * z = op (x * z) (y * z)) -> right_fraction l r a -> right_fraction l s b -> right_fraction l (op r s) (combine pop a b).
Proof.
  intros P D [Na Va] [Nb Vb]. unfold combine. pose proof (common_value l (bottom a) (bottom b)) as C.
  pose proof (common_nonzero l (bottom a) (bottom b) Na Nb) as K. destruct (common _ _) as [[g d] e]. destruct C as [Ca Cb], K as (Kg & Kd & Ke).
  split; cbn; [apply nonzero_join; assumption|]. unfold fraction_value in *; cbn. rewrite fvalue_join, P, !peval_times, !peval_product, Va, Vb, Ca, Cb.
  apply nonzero_value in Kg, Kd, Ke. unfold Rdiv. rewrite D.
  revert Kg Kd Ke. generalize (fvalue l g) (fvalue l d) (fvalue l e) (peval l (top a)) (peval l (top b)). intros. f_equal; field; auto.
Qed.
Lemma times_right l r s a b : right_fraction l r a -> right_fraction l s b -> right_fraction l (r * s) (times_fraction a b).
Proof.
  intros [Na Va] [Nb Vb]. split; cbn; [apply nonzero_join; assumption|]. unfold fraction_value in *; cbn.
  rewrite fvalue_join, peval_times, Va, Vb. apply nonzero_value in Na, Nb. field; auto.
Qed.
Lemma inverse_right l r a : r <> 0 -> right_fraction l r a -> right_fraction l (/ r) (inverse a).
Proof.
  intros H [N V]. unfold fraction_value in V. assert (T : peval l (top a) <> 0).
  { intro E. apply H. rewrite V, E. unfold Rdiv. ring. }
  split; cbn; [apply nonzero_factors_of; exact T|]. unfold fraction_value; cbn. rewrite peval_product, fvalue_factors_of, V.
  apply nonzero_value in N. change (N.to_nat 1) with 1%nat. rewrite pow_1. field; auto.
Qed.
Definition raise (k : N) (d : factors) : factors := map (fun f => (fst f, (snd f * k)%N)) d.
Lemma fvalue_raise l k d : fvalue l (raise k d) = fvalue l d ^ N.to_nat k.
Proof. induction d as [|[p j] d IH]; cbn; [symmetry; apply pow1|]. unfold raise in IH. rewrite IH, N2Nat.inj_mul, pow_mult, Rpow_mult_distr. reflexivity. Qed.
Lemma nonzero_raise l k d : nonzero l d -> nonzero l (raise k d).
Proof. induction d as [|[p j] d IH]; cbn; [tauto|]. intros [A B]. split; [exact A|exact (IH B)]. Qed.
Lemma power_right l r a k : right_fraction l r a -> right_fraction l (r ^ N.to_nat k) (power_fraction a k).
Proof.
  intros [N V]. split; cbn; [apply nonzero_raise, N|]. unfold fraction_value in *; cbn. change (map _ (bottom a)) with (raise k (bottom a)).
  rewrite peval_power, fvalue_raise, V. apply nonzero_value in N. unfold Rdiv. rewrite Rpow_mult_distr, pow_inv. reflexivity.
Qed.

Lemma integer_power n : Qred (n # 1) = (n # 1).
Proof. unfold Qred. pose proof (Z.ggcd_correct_divisors n 1). pose proof (Z.ggcd_gcd n 1) as G. rewrite Z.gcd_1_r in G.
  destruct (Z.ggcd n 1) as [g [x y]]; cbn in *. subst g. destruct H as [-> E]. rewrite Z.mul_1_l in *. subst y. reflexivity. Qed.
Lemma ppow_integer a n r : ppow a (n # 1) = Some r -> exists b, a = Some b /\ r = powerRZ b n /\ ((n < 0)%Z -> b <> 0).
Proof.
  unfold ppow. rewrite (integer_power n). destruct a as [b|]; [cbn|discriminate]. unfold real_pow; cbn. intro H. exists b. split; [reflexivity|].
  destruct (Z.ltb_spec n 0) as [L|L]; [destruct (Req_EM_T b 0); [discriminate|]|]; injection H as <-; split; trivial. intro; lia.
Qed.
Lemma powerRZ_cases b n : powerRZ b n = match n with Z0 => 1 | Zpos k => b ^ N.to_nat (Npos k) | Zneg k => (/ b) ^ N.to_nat (Npos k) end.
Proof. destruct n; cbn; try reflexivity. rewrite pow_inv. reflexivity. Qed.

Lemma normal_right env e : forall r, term env e = Some r -> right_fraction (map real env) r (normal e).
Proof.
  induction e; intros r E.
  - injection E as <-. split; [exact I|]. unfold fraction_value; cbn. rewrite rat_Q2R, (Qeq_eqR _ _ (Qred_correct q)). field.
  - cbn in E. split; [exact I|]. unfold fraction_value. cbn [normal top bottom fvalue]. unfold peval, PEeval. rewrite nth_atom, E. cbn. field.
  - cbn in E. destruct (term env e1) as [x|]; [|discriminate]. destruct (term env e2) as [y|]; [|discriminate]. injection E as <-.
    apply combine_right; [reflexivity|intros; ring|apply IHe1; reflexivity|apply IHe2; reflexivity].
  - cbn in E. destruct (term env e1) as [x|]; [|discriminate]. destruct (term env e2) as [y|]; [|discriminate]. injection E as <-.
    apply combine_right; [reflexivity|intros; ring|apply IHe1; reflexivity|apply IHe2; reflexivity].
  - cbn in E. destruct (term env e1) as [x|]; [|discriminate]. destruct (term env e2) as [y|]; [|discriminate]. injection E as <-.
    apply times_right; [apply IHe1; reflexivity|apply IHe2; reflexivity].
  - cbn in E. destruct (term env e1) as [x|]; [|discriminate]. destruct (term env e2) as [y|]; [|discriminate]. cbn in E.
    destruct (Req_EM_T y 0) as [|N]; [discriminate|]. injection E as <-.
    apply times_right; [apply IHe1; reflexivity|apply inverse_right; [exact N|apply IHe2; reflexivity]].
  - cbn in E. destruct (term env e) as [x|]; [|discriminate]. injection E as <-. destruct (IHe x eq_refl) as [N V]. split; [exact N|].
    unfold fraction_value in *. cbn [normal top bottom]. change (peval ?l (PEopp ?p)) with (- peval l p). rewrite V. unfold Rdiv. ring.
  - cbn [term] in E. destruct (ppow_integer _ _ _ E) as (b & B & -> & N). rewrite powerRZ_cases. specialize (IHe b B). destruct n as [|k|k].
    + split; [exact I|]. unfold fraction_value; cbn. unfold Q2R; cbn. field.
    + apply power_right, IHe.
    + apply (power_right _ _ (inverse (normal e)) (Npos k)), inverse_right; [apply N; reflexivity|exact IHe].
Qed.

(** * The step *)

(** Reductions: a power of an atom that equals a term. *)
Definition reduction := (nat * positive * fx)%type.
Fixpoint reductions_hold (env : list pr) (rs : list reduction) : Prop :=
  match rs with [] => True | (i, n, e) :: rs => peq (ppow (List.nth i env None) (Zpos n # 1)) (term env e) /\ reductions_hold env rs end.
(** As equations between polynomials, multiplied by the denominator. *)
Definition equation (ds : list (nat * fx)) (r : reduction) : poly * poly :=
  let '(i, n, e) := r in let f := normal (put_all ds e) in
  (times (product (bottom f)) (PEpow (PEX Q (Pos.of_succ_nat i)) (Npos n)), top f).

Definition same (ds : list (nat * fx)) (rs : list reduction) (l r : fx) : bool :=
  let a := normal (put_all ds l) in
  let b := normal (put_all ds r) in
  let '(_, d, e) := common (bottom a) (bottom b) in
  same_poly (map (equation ds) rs) (times (top a) (product e)) (times (top b) (product d)).

Lemma equations_hold env ds rs : definitions_hold env ds -> reductions_hold env rs ->
  interp_PElist 0 1 Rplus Rmult Rminus Ropp eq Q2R N.to_nat pow (map real env) (map (equation ds) rs).
Proof.
  intros D H. assert (K : forall r, In r (map (equation ds) rs) -> peval (map real env) (fst r) = peval (map real env) (snd r)).
  { intros r I_. apply in_map_iff in I_ as ([[i n] e] & <- & M). assert (P : peq (ppow (List.nth i env None) (Zpos n # 1)) (term env e)).
    { clear D. induction rs as [|[[j m] f] rs IH]; [destruct M|]. destruct H as [H H']. destruct M as [M|M]; [injection M as -> -> ->; exact H|exact (IH H' M)]. }
    destruct P as (v & A & B). destruct (ppow_integer _ _ _ A) as (b & Eb & -> & _). rewrite <- (put_all_term env ds D) in B.
    destruct (normal_right env _ _ B) as [N V]. cbn. rewrite peval_times, peval_product. unfold fraction_value in V. apply nonzero_value in N.
    change (peval ?l (PEpow ?p ?k)) with (peval l p ^ N.to_nat k). unfold peval at 1, PEeval. rewrite nth_atom, Eb. cbn [real].
    change (b ^ N.to_nat (N.pos n)) with (powerRZ b (Zpos n)). rewrite V. field. exact N. }
  induction (map (equation ds) rs) as [|[a b] l IH]; [exact I|]. cbn in K. assert (E := K (a, b) (or_introl eq_refl)). cbn in E.
  specialize (IH (fun r J => K r (or_intror J))). destruct l; [exact E|split; [exact E|exact IH]].
Qed.

Theorem field env l r ds rs : pdefined (term env l) -> pdefined (term env r) -> definitions_hold env ds -> reductions_hold env rs ->
  same ds rs l r = true -> peq (term env l) (term env r).
Proof.
  intros [x X] [y Y] D H S_. exists x. split; [exact X|]. rewrite Y. f_equal.
  rewrite <- (put_all_term env ds D) in X, Y. destruct (normal_right env _ _ X) as [Na Va], (normal_right env _ _ Y) as [Nb Vb].
  unfold same in S_. pose proof (common_value (map real env) (bottom (normal (put_all ds l))) (bottom (normal (put_all ds r)))) as C.
  destruct (common _ _) as [[g d] e]. destruct C as [Ca Cb].
  pose proof (same_poly_sound _ _ _ _ (equations_hold env ds rs D H) S_) as E. rewrite !peval_times, !peval_product in E.
  apply nonzero_value in Na, Nb. unfold fraction_value in *. rewrite Va, Vb. rewrite Ca, Cb in *.
  assert (fvalue (map real env) g <> 0) by (intro G; apply Na; rewrite G; ring).
  assert (fvalue (map real env) d <> 0) by (intro G; apply Na; rewrite G; ring).
  assert (fvalue (map real env) e <> 0) by (intro G; apply Nb; rewrite G; ring).
  apply (Rmult_eq_reg_r (fvalue (map real env) g * fvalue (map real env) d * fvalue (map real env) e)); [|auto using Rmult_integral_contrapositive_currified].
  transitivity (peval (map real env) (top (normal (put_all ds r))) * fvalue (map real env) d); [field; auto|]. rewrite <- E. field. auto.
Qed.
