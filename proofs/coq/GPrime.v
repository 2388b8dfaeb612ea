(** GPrime: what the terms and propositions of g′ mean, in Coq.

    The definitions of this file are stable: other files and exported proofs rely on their names and argument order.

    Coq's functions are total, those of g′ are partial. A term therefore denotes a partial real number [pr]: [Some r], or [None] where the term
    is undefined; a term in which a variable moves denotes a function [R -> pr]. Everything below follows docs/trust.md, sections "Terms and
    their values" and "Propositions", line by line. Equality of Coq on [pr] is "both undefined, or the same number".

    How a row of the rule table becomes a lemma of Theory.v (written by src/coq/theory.ts, which also says it for a program: [rowLemma]):
    - its name is the row's id with dots and hyphens as underscores: [calculus.constant-multiple] is [rule_calculus_constant_multiple];
    - its arguments, all explicit: the literal letters of the row in alphabetical order, as [Q]; then the term letters in alphabetical order,
      as [pr], or as [R -> pr] in a row about a variable (then [c] is still a [pr]); then for every u' of the row its value, [u_ : pr], in
      alphabetical order; then, in a row about a variable, [x : R];
    - then its premises, in the order of the kernel: [derivative 1 u x u_] for every u', the row's own premises as written, [pdefined] of the
      letters that the row asks to be defined (alphabetical). Premises about literals are equations [… = true] between booleans that compute,
      so that [eq_refl] proves them;
    - then its conclusion. Literals are [num q]; an exponent computed from literals is [Qred (…)]. *)
From Coq Require Export Reals QArith Qreals Qreduction.
From Coquelicot Require Export Coquelicot.
Open Scope Q_scope.
Open Scope R_scope.

(** * Partial real numbers *)

Definition pr := option R.
Declare Scope P_scope.
Delimit Scope P_scope with P.
Bind Scope P_scope with pr.

Definition bind (a : pr) (f : R -> pr) : pr := match a with Some r => f r | None => None end.
Definition bind2 (a b : pr) (f : R -> R -> pr) : pr := bind a (fun r => bind b (f r)).

(** A rational literal: an integer stays an integer, [p # d] is the quotient. *)
Definition rat (q : Q) : R := match Qden q with xH => IZR (Qnum q) | d => IZR (Qnum q) / IZR (Zpos d) end.
Definition num (q : Q) : pr := Some (rat q).
(** The value of a variable. *)
Definition var (r : R) : pr := Some r.
Definition Pi : pr := Some PI.
Arguments num q%Q.
Arguments var r%R.

Definition padd (a b : pr) : pr := bind2 a b (fun r s => Some (r + s)).
Definition psub (a b : pr) : pr := bind2 a b (fun r s => Some (r - s)).
Definition pmul (a b : pr) : pr := bind2 a b (fun r s => Some (r * s)).
Definition pneg (a : pr) : pr := bind a (fun r => Some (- r)).
Definition pdiv (a b : pr) : pr := bind2 a b (fun r s => if Req_EM_T s 0 then None else Some (r / s)).

(** The d-th real root: of every number for odd d, of the numbers from 0 on for even d. *)
Definition root (d : positive) (r : R) : R :=
  match d with
  | xH => r
  | xO xH => sqrt r
  | _ => if Rlt_dec r 0 then - Rpower (- r) (/ IZR (Zpos d)) else if Req_EM_T r 0 then 0 else Rpower r (/ IZR (Zpos d))
  end.
Definition even_positive (d : positive) : bool := match d with xO _ => true | _ => false end.
(** Power with a literal exponent p/d in lowest terms: the p-th power of the d-th root. *)
Definition real_pow (p : Z) (d : positive) (r : R) : pr :=
  if (if even_positive d then if Rlt_dec r 0 then true else false else false) then None
  else if (if (p <? 0)%Z then if Req_EM_T r 0 then true else false else false) then None
  else Some (powerRZ (root d r) p).
Definition ppow (a : pr) (q : Q) : pr := bind a (real_pow (Qnum (Qred q)) (Qden (Qred q))).
(** Power with any exponent: exp (v ln u). *)
Definition prpow (a b : pr) : pr := bind2 a b (fun r s => if Rlt_dec 0 r then Some (exp (s * ln r)) else None).
Arguments ppow a%P q%Q.

(** The relation is strict in its sides, the choice is lazy in its branches. *)
Definition pif_lt (a b u v : pr) : pr := bind2 a b (fun r s => if Rlt_dec r s then u else v).
Definition pif_le (a b u v : pr) : pr := bind2 a b (fun r s => if Rle_dec r s then u else v).
Definition pif_eq (a b u v : pr) : pr := bind2 a b (fun r s => if Req_EM_T r s then u else v).

(** * Elementary functions *)

(** Real functions that the libraries lack. *)
Definition arcosh (r : R) : R := ln (r + sqrt (r ^ 2 - 1)).
Definition artanh (r : R) : R := ln ((1 + r) / (1 - r)) / 2.
Definition real_erf (r : R) : R := 2 / sqrt PI * RInt (fun t => exp (- t ^ 2)) 0 r.

Definition everywhere (f : R -> R) (a : pr) : pr := bind a (fun r => Some (f r)).
(** f where g is not zero *)
Definition unless_zero (g f : R -> R) (a : pr) : pr := bind a (fun r => if Req_EM_T (g r) 0 then None else Some (f r)).

Definition Abs := everywhere Rabs.
Definition Acos (a : pr) : pr := bind a (fun r => if Rle_dec (-1) r then if Rle_dec r 1 then Some (acos r) else None else None).
Definition Acosh (a : pr) : pr := bind a (fun r => if Rle_dec 1 r then Some (arcosh r) else None).
Definition Asin (a : pr) : pr := bind a (fun r => if Rle_dec (-1) r then if Rle_dec r 1 then Some (asin r) else None else None).
Definition Asinh := everywhere arcsinh.
Definition Atan := everywhere atan.
Definition Atanh (a : pr) : pr := bind a (fun r => if Rlt_dec (-1) r then if Rlt_dec r 1 then Some (artanh r) else None else None).
Definition Cos := everywhere cos.
Definition Cosh := everywhere cosh.
Definition Cot := unless_zero sin (fun r => cos r / sin r).
Definition Coth := unless_zero (fun r => r) (fun r => cosh r / sinh r).
Definition Csc := unless_zero sin (fun r => / sin r).
Definition Csch := unless_zero (fun r => r) (fun r => / sinh r).
Definition Erf := everywhere real_erf.
Definition Exp := everywhere exp.
Definition Ln (a : pr) : pr := bind a (fun r => if Rlt_dec 0 r then Some (ln r) else None).
Definition Max (a b : pr) : pr := bind2 a b (fun r s => Some (Rmax r s)).
Definition Min (a b : pr) : pr := bind2 a b (fun r s => Some (Rmin r s)).
Definition Sec := unless_zero cos (fun r => / cos r).
Definition Sech := everywhere (fun r => / cosh r).
Definition Sign := everywhere sign.
Definition Sin := everywhere sin.
Definition Sinh := everywhere sinh.
Definition Tan := unless_zero cos tan.
Definition Tanh := everywhere tanh.
Arguments everywhere f%function a%P.
Arguments unless_zero g%function f%function a%P.

(** In [%P] a formula reads as a person wrote it: [(1 / (1 + Exp (- z)))%P] for z : R. A numeral ([2], [-3]) and [p # d] are literals,
    [p / d] and [- a] are operations. *)
Coercion num : Q >-> pr.
Coercion var : R >-> pr.
Inductive literal := Literal (q : Q).
Definition literal_of_number (n : Number.int) : literal := match n with
  | Number.IntDecimal d => Literal (Qmake (Z.of_int d) 1)
  | Number.IntHexadecimal h => Literal (Qmake (Z.of_hex_int h) 1) end.
Definition number_of_literal (l : literal) : option Number.int := match l with
  | Literal (Qmake n xH) => Some (Number.IntDecimal (Z.to_int n))
  | _ => None end.
Number Notation pr literal_of_number number_of_literal (via literal mapping [num => Literal]) : P_scope.
Notation "a + b" := (padd a b) : P_scope.
Notation "a - b" := (psub a b) : P_scope.
Notation "a * b" := (pmul a b) : P_scope.
Notation "a / b" := (pdiv a b) : P_scope.
Notation "- a" := (pneg a) : P_scope.
Notation "a ^ q" := (ppow a q) : P_scope.
Infix "**" := prpow (at level 30, right associativity) : P_scope.

(** * Propositions at one assignment *)

Definition peq (a b : pr) : Prop := exists r, a = Some r /\ b = Some r.
Definition pne (a b : pr) : Prop := exists r s, a = Some r /\ b = Some s /\ r <> s.
Definition plt (a b : pr) : Prop := exists r s, a = Some r /\ b = Some s /\ r < s.
Definition ple (a b : pr) : Prop := exists r s, a = Some r /\ b = Some s /\ r <= s.
Definition pdefined (a : pr) : Prop := exists r, a = Some r.
Definition pundefined (a : pr) : Prop := a = None.
Infix "==" := peq (at level 70, no associativity) : P_scope.
Infix "<>" := pne : P_scope.
Infix "<" := plt : P_scope.
Infix "<=" := ple : P_scope.

(** * Propositions about a function near a point *)

(** f has an n-th derivative at x, with value l: f itself for n = 0; else f has an (n-1)-th derivative near x, and that has derivative l at x. *)
Fixpoint has_derivative (n : nat) (f : R -> pr) (x l : R) : Prop :=
  match n with
  | O => f x = Some l
  | S m => exists g : R -> R, locally x (fun y => has_derivative m f y (g y)) /\ is_derive g x l
  end.
(** f has an n-th derivative at x, d is defined and equals it. *)
Definition derivative (n : nat) (f : R -> pr) (x : R) (d : pr) : Prop := exists l, d = Some l /\ has_derivative n f x l.

(** f is defined at x and on one side of it, and the difference quotient has the finite limit l there. *)
Definition one_sided (side : (R -> Prop) -> Prop) (f : R -> pr) (x l : R) : Prop :=
  exists g : R -> R, f x = Some (g x) /\ side (fun y => f y = Some (g y)) /\ filterlim (fun y => (g y - g x) / (y - x)) side (locally l).
Definition has_left (f : R -> pr) (x l : R) : Prop := one_sided (at_left x) f x l.
Definition has_right (f : R -> pr) (x l : R) : Prop := one_sided (at_right x) f x l.
(** The one-sided derivative of f at x exists, d is defined and equals it. *)
Definition derivative_left (f : R -> pr) (x : R) (d : pr) : Prop := exists l, d = Some l /\ has_left f x l.
Definition derivative_right (f : R -> pr) (x : R) (d : pr) : Prop := exists l, d = Some l /\ has_right f x l.

(** f does not have two finite one-sided derivatives at x. *)
Definition unjudged (f : R -> pr) (x : R) : Prop := ~ ((exists l, has_left f x l) /\ (exists r, has_right f x r)).
(** The n-th derivative of f does not exist at x. *)
Definition nondifferentiable (n : nat) (f : R -> pr) (x : R) : Prop := ~ exists l, has_derivative n f x l.
(** w is defined and nonzero at every point near x except perhaps x. *)
Definition isolated (w : R -> pr) (x : R) : Prop := locally' x (fun y => pne (w y) (num 0)).

Definition between (v l r : R) : Prop := l <= v <= r \/ r <= v <= l.
(** Is c what the n-th derivative of f at x may be said to be? Its value, where it exists; where only the (n-1)-th derivative exists near x and
    has two finite one-sided derivatives, a number between them; elsewhere anything. An undefined c says nothing. *)
Definition answers (n : nat) (f : R -> pr) (x : R) (c : pr) : Prop :=
  (forall l, has_derivative n f x l -> c = None \/ c = Some l) /\
  (nondifferentiable n f x ->
   forall (g : R -> R), locally x (fun y => has_derivative (pred n) f y (g y)) ->
   forall l r, has_left (fun y => Some (g y)) x l -> has_right (fun y => Some (g y)) x r ->
   c = None \/ exists v, c = Some v /\ between v l r).
(** Where the n-th derivative of f exists at x, c is defined at every point near x except perhaps x. *)
Definition nearly (n : nat) (f : R -> pr) (x : R) (c : R -> pr) : Prop :=
  (exists l, has_derivative n f x l) -> locally' x (fun y => pdefined (c y)).
(** l is undefined, or r is, or they are equal. *)
Definition agrees (l r : pr) : Prop := l = None \/ r = None \/ l = r.
(** The n-th derivative of f exists at x, c is defined and is another number. *)
Definition differs (n : nat) (f : R -> pr) (x : R) (c : pr) : Prop := exists l v, has_derivative n f x l /\ c = Some v /\ v <> l.
(** f has two finite one-sided derivatives at x, c is defined and does not lie between them. *)
Definition outside (f : R -> pr) (x : R) (c : pr) : Prop :=
  exists l r v, has_left f x l /\ has_right f x r /\ c = Some v /\ ~ between v l r.

(** * Properties of literals, decided by computation *)

Definition literal_integer (q : Q) : bool := (Qden (Qred q) =? 1)%positive.
Definition literal_even (q : Q) : bool := literal_integer q && Z.even (Qnum (Qred q)).
Definition literal_odd (q : Q) : bool := literal_integer q && Z.odd (Qnum (Qred q)).
Definition literal_lt (p q : Q) : bool := negb (Qle_bool q p).
Definition literal_le (p q : Q) : bool := Qle_bool p q.
Definition literal_ne (p q : Q) : bool := negb (Qeq_bool p q).
(** Numerator and denominator in lowest terms. *)
Definition numerator (q : Q) : Q := Qnum (Qred q) # 1.
Definition denominator (q : Q) : Q := Zpos (Qden (Qred q)) # 1.
