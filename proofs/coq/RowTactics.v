(** RowTactics: how the rows of the rule table are proved. A row is opened into facts about real numbers; what remains is about real numbers too. *)
From Coq Require Export Psatz.
From GP Require Export GPrime Analysis Powers Roots Values Gauss.
Open Scope R_scope.

(** * From partial numbers to numbers *)

Ltac open_terms := cbv [padd psub pmul pneg pdiv prpow pif_lt pif_le pif_eq bind bind2 num var Pi everywhere unless_zero
  Abs Acos Acosh Asin Asinh Atan Atanh Cos Cosh Cot Coth Csc Csch Erf Exp Ln Max Min Sec Sech Sign Sin Sinh Tan Tanh] in *.
Ltac open_props := repeat match goal with H : _ |- _ => progress unfold peq, pne, plt, ple, pdefined, pundefined in H end.
(** Literals that are written in the row. *)
Ltac open_literals := repeat match goal with
  | |- context [rat (Qmake ?n ?d)] => let v := eval cbv [rat Qnum Qden] in (rat (Qmake n d)) in change (rat (Qmake n d)) with v
  | H : context [rat (Qmake ?n ?d)] |- _ => let v := eval cbv [rat Qnum Qden] in (rat (Qmake n d)) in change (rat (Qmake n d)) with v in H
  end.
(** The premises: each partial number is a number or undefined, each choice was one way or the other. *)
Ltac open_premises := repeat match goal with
  | H : exists _, _ |- _ => destruct H
  | H : _ /\ _ |- _ => destruct H
  | H : Some _ = Some _ |- _ => injection H as H
  | H : None = Some _ |- _ => discriminate H
  | H : Some _ = None |- _ => discriminate H
  | u : pr |- _ => destruct u
  | H : context [ppow None ?q] |- _ => change (ppow None q) with (@None R) in H
  | H : context [if ?c then _ else _] |- _ => destruct c
  | H : ?r = ?s |- _ => is_var s; subst s
  | H : ?r = ?s |- _ => is_var r; subst r
  end.
Ltac facts := intros; open_props; open_terms; open_premises; open_literals.

(** * Goals about partial numbers *)

Lemma peq_some r s : r = s -> peq (Some r) (Some s).
Proof. intros ->. exists s; split; reflexivity. Qed.
Lemma pne_some r s : r <> s -> pne (Some r) (Some s).
Proof. intro H. exists r, s; repeat split; assumption. Qed.
Lemma plt_some r s : r < s -> plt (Some r) (Some s).
Proof. intro H. exists r, s; repeat split; assumption. Qed.
Lemma ple_some r s : r <= s -> ple (Some r) (Some s).
Proof. intro H. exists r, s; repeat split; assumption. Qed.
Lemma pdefined_some r : pdefined (Some r).
Proof. exists r; reflexivity. Qed.

(** Literal powers that are written in the row. *)
Ltac powers side := repeat match goal with
  | |- context [ppow (Some _) (2 # 1)] => rewrite ppow_two
  | |- context [ppow (Some _) (1 # 2)] => rewrite ppow_half by side
  end.
(** Choices in the goal, with the branches that the facts exclude. *)
Ltac choices side := repeat match goal with
  | |- context [if ?c then _ else _] => destruct c; try (exfalso; side; fail); cbv beta iota
  end.
Ltac goal_some := match goal with
  | |- peq (Some _) (Some _) => apply peq_some
  | |- pne (Some _) (Some _) => apply pne_some
  | |- plt (Some _) (Some _) => apply plt_some
  | |- ple (Some _) (Some _) => apply ple_some
  | |- pdefined (Some _) => apply pdefined_some
  | |- pundefined None => reflexivity
  | |- Some _ = Some _ => f_equal
  end.

(** * Goals about numbers *)

Ltac positive := match goal with
  | |- 0 < ?a * ?b => apply Rmult_lt_0_compat; positive
  | |- 0 < ?a / ?b => apply Rdiv_lt_0_compat; positive
  | |- 0 < exp _ => apply exp_pos
  | |- 0 < Rpower _ _ => apply exp_pos
  | |- 0 < cosh _ => apply cosh_pos
  | |- 0 < sqrt _ => apply sqrt_lt_R0; positive
  | |- 0 < / _ => apply Rinv_0_lt_compat; positive
  | |- 0 < PI => exact PI_RGT_0
  | |- 0 < _ => assumption
  | |- 0 < _ => lra
  | |- 0 < _ => nra
  end.
Ltac nonnegative := match goal with
  | |- 0 <= _ ^ 2 => apply pow2_ge_0
  | |- 0 <= sqrt _ => apply sqrt_pos
  | |- 0 <= Rabs _ => apply Rabs_pos
  | |- 0 <= _ => assumption
  | |- 0 <= _ => lra
  | |- 0 <= _ => nra
  | |- 0 <= _ => apply Rlt_le; positive
  end.
Ltac nonzero := match goal with
  | |- ?a * ?b <> 0 => apply Rmult_integral_contrapositive_currified; nonzero
  | |- ?a / ?b <> 0 => apply Rmult_integral_contrapositive_currified; nonzero
  | |- / ?a <> 0 => apply Rinv_neq_0_compat; nonzero
  | |- - ?a <> 0 => apply Ropp_neq_0_compat; nonzero
  | |- _ <> 0 => assumption
  | |- _ <> 0 => lra
  | |- _ <> 0 => apply not_eq_sym, Rlt_not_eq; positive
  | |- _ <> 0 => nra
  end.
(** Sides of goals: an excluded branch, the base of a root, a denominator. *)
Ltac excluded := match goal with H : ?a = 0 |- False => assert (a <> 0) by nonzero; contradiction end.
Ltac side := solve [ excluded | assumption | lra | nonnegative | nonzero | positive | nra | congruence ].
Ltac numbers := solve [ reflexivity | assumption | lra | congruence | nonnegative | nonzero | positive | nra | field; repeat split; side
  | field_simplify; [nra | side ..] ].

(** * Rows about values *)

Ltac value := facts; powers side; choices side; try goal_some.

(** * Rows about powers with a literal exponent *)

(** What the premises about literals say in real numbers. *)
Ltac literals := repeat match goal with
  | H : literal_lt _ _ = true |- _ => apply literal_lt_rat in H
  | H : literal_le _ _ = true |- _ => apply literal_le_rat in H
  | H : literal_ne _ _ = true |- _ => apply literal_ne_rat in H
  | H : literal_odd (numerator _) = true |- _ => apply odd_numerator in H
  | H : literal_odd (denominator _) = true |- _ => apply odd_denominator in H
  | H : literal_even (denominator _) = true |- _ => apply even_denominator in H
  | H : literal_even _ = true |- _ => apply even_integer in H; destruct H
  | H : literal_odd _ = true |- _ => apply odd_integer in H; destruct H
  | H : literal_integer _ = true |- _ => apply integer_root in H
  end; open_literals.
(** One power, where the sign of its base is known. *)
(** A defined part has the value that its premise names. *)
Ltac known := repeat match goal with H : ppow _ _ = _ |- _ => rewrite H end; unfold pneg, bind.
Ltac power_side := solve [ assumption | lra | positive | reflexivity ].
Ltac known_power := match goal with
  | |- context [ppow (Some ?r) ?q] => first
      [ rewrite (ppow_positive r q) by power_side | rewrite (ppow_negative r q) by power_side | rewrite (ppow_negative_even r q) by power_side
      | rewrite (ppow_zero_positive q) by power_side | rewrite (ppow_zero_zero q) by power_side | rewrite (ppow_zero_negative q) by power_side ]
  | H : context [ppow (Some ?r) ?q] |- _ => first
      [ rewrite (ppow_positive r q) in H by power_side | rewrite (ppow_negative r q) in H by power_side
      | rewrite (ppow_negative_even r q) in H by power_side | rewrite (ppow_zero_positive q) in H by power_side
      | rewrite (ppow_zero_zero q) in H by power_side | rewrite (ppow_zero_negative q) in H by power_side ]
  end.
Ltac signs := repeat match goal with
  | r : R |- context [ppow (Some ?r) _] => lazymatch goal with
      | _ : r < 0 |- _ => fail
      | _ : 0 < r |- _ => fail
      | _ => destruct (sign_cases r) as [?|[?|?]]; [|subst r|]; try (exfalso; lra)
      end
  | r : R, H : context [ppow (Some ?r) _] |- _ => lazymatch goal with
      | _ : r < 0 |- _ => fail
      | _ : 0 < r |- _ => fail
      | _ => destruct (sign_cases r) as [?|[?|?]]; [|subst r|]; try (exfalso; lra)
      end
  end.
Ltac parities := repeat match goal with
  | H : parity ?q = _ |- context [parity ?q] => rewrite H
  | H : parity ?q = _, K : context [parity ?q * _] |- _ => rewrite H in K
  end.
Ltac power := facts; literals; signs; repeat known_power; parities; open_premises; unfold bind; try goal_some.
(** An exponent of which nothing is known may be any. *)
Ltac any_root q := destruct (even_root q) eqn:?; destruct (sign_cases (rat q)) as [?|[?|?]].
Ltac power_facts := repeat match goal with
  | H : context [Rpower ?r ?a] |- _ => lazymatch goal with _ : 0 < Rpower r a |- _ => fail | _ => assert (0 < Rpower r a) by apply exp_pos end
  | |- context [Rpower ?r ?a] => lazymatch goal with _ : 0 < Rpower r a |- _ => fail | _ => assert (0 < Rpower r a) by apply exp_pos end
  end.
Ltac power_numbers := power_facts; solve [ numbers | lra | nra ].

(** * Rows about derivatives *)

(** Each derivative among the premises: uf is the real function that u is near x, ul its slope. *)
Ltac open_derivatives := intros; repeat match goal with
  | H : derivative 1 ?u ?x ?d |- _ =>
      let f := fresh u "f" in let l := fresh u "l" in let N := fresh u "N" in let E := fresh u "E" in let D := fresh u "D" in let V := fresh "V" in
      apply derivative_elim in H; destruct H as (f & l & N & E & D & V); subst d;
      repeat match goal with K : context [u x] |- _ => lazymatch K with E => fail | N => fail | _ => rewrite E in K end end;
      rewrite ?E
  end.
(** What is known at x by strict relations stays true near it. *)
Ltac near_facts := repeat match goal with
  | H : ?f ?x <> 0, D : is_derive ?f ?x _ |- _ =>
      lazymatch goal with _ : locally x (fun y => f y <> 0) |- _ => fail | _ => assert (locally x (fun y => f y <> 0)) by exact (near_ne f (fun _ => 0) x _ _ D (near_const 0 x) H) end
  | H : ?f ?x <> ?g ?x, D : is_derive ?f ?x _, E : is_derive ?g ?x _ |- _ =>
      lazymatch goal with _ : locally x (fun y => f y <> g y) |- _ => fail | _ => assert (locally x (fun y => f y <> g y)) by exact (near_ne f g x _ _ D E H) end
  | H : 0 < ?f ?x, D : is_derive ?f ?x _ |- _ =>
      lazymatch goal with _ : locally x (fun y => 0 < f y) |- _ => fail | _ => assert (locally x (fun y => 0 < f y)) by exact (near_lt (fun _ => 0) f x _ _ (near_const 0 x) D H) end
  | H : ?f ?x < 0, D : is_derive ?f ?x _ |- _ =>
      lazymatch goal with _ : locally x (fun y => f y < 0) |- _ => fail | _ => assert (locally x (fun y => f y < 0)) by exact (near_lt f (fun _ => 0) x _ _ D (near_const 0 x) H) end
  | H : ?f ?x < ?g ?x, D : is_derive ?f ?x _, E : is_derive ?g ?x _ |- _ =>
      lazymatch goal with _ : locally x (fun y => f y < g y) |- _ => fail | _ => assert (locally x (fun y => f y < g y)) by exact (near_lt f g x _ _ D E H) end
  end.
(** All that is known near x, at one point y of that neighbourhood. *)
Ltac nearby := match goal with
  | A : locally ?x ?P, B : locally ?x ?Q |- _ =>
      let C := fresh "N" in assert (C := filter_and P Q A B); clear A B; nearby
  | A : locally ?x ?P |- locally ?x _ => refine (filter_imp P _ _ A); let y := fresh "y" in let Y := fresh "Y" in intros y Y;
      cbv beta in Y; repeat match goal with H : _ /\ _ |- _ => destruct H end;
      repeat match goal with H : ?u y = Some _ |- _ => rewrite H; clear H end
  | |- locally ?x _ => apply filter_forall; intro
  end; open_terms.
Ltac open_slopes := open_derivatives; facts; near_facts.
Ltac sign_or_size := repeat first
  [ rewrite Rmax_left by lra | rewrite Rmax_right by lra | rewrite Rmin_left by lra | rewrite Rmin_right by lra
  | rewrite Rabs_pos_eq by lra | rewrite Rabs_left by lra | rewrite sign_eq_1 by lra | rewrite sign_eq_m1 by lra ].
Ltac same_near := nearby; choices side; try sign_or_size; reflexivity.
Ltac literal_powers := repeat match goal with
  | H : forall r, ppow (Some r) ?q = _ |- context [ppow (Some _) ?q] => rewrite H
  | |- context [ppow (Some ?r) ?q] => known_power
  | H : rat ?n = _ |- context [rat ?n] => rewrite H
  | |- context [rat (Qred (_ - _))] => rewrite rat_sub
  | |- context [INR (S _)] => rewrite S_INR
  end; open_literals; parities.
Ltac same_slope := powers side; literal_powers; choices side; try sign_or_size; try goal_some; numbers.
(** The function is h near x, D says that h has a slope there. *)
Tactic Notation "smooth" uconstr(h) "by" uconstr(D) := powers side; refine (derivative_intro _ _ h _ _ _ D _); [ same_near | same_slope .. ].

(** The function F of one argument is h near the value of u, with slope k: P holds at that value and near it, D is the slope. *)
Ltac at_value := let r := fresh "r" in let E := fresh "E" in intros r E;
  repeat match goal with H : context [_ _] |- _ => lazymatch H with E => fail | _ => progress rewrite E in H end end; clear E.
Ltac chain_value := let r := fresh "r" in let l := fresh "l" in let E := fresh "E" in let V := fresh "V" in
  intros r l E V; subst; rewrite ?E; repeat match goal with H : _ |- _ => lazymatch H with E => fail | _ => progress rewrite E in H end end;
  clear E; facts; same_slope.
Tactic Notation "chained" uconstr(F) uconstr(h) uconstr(k) tactic3(near) "by" tactic3(slope) :=
  intros; match goal with U : derivative 1 ?u ?x ?d |- _ => refine (chain F h k u x d _ U _ _); clear U; [ clear d | ] end;
  [ at_value; facts; split; [ near | slope ] | chain_value ].
(** Near the value: everywhere, beyond a bound, between bounds, where a function is not zero. *)
Ltac everywhere_near := apply filter_forall; intro; choices side; reflexivity.
Ltac here P N := refine (filter_imp P _ _ N); let s := fresh "s" in let S := fresh "S" in intros s S; open_terms; powers side; repeat known_power; choices side; reflexivity.
Ltac above a := idtac; match goal with H : a < ?r |- locally ?r _ => here (fun s : R => a < s) (open_gt a r H) end.
Ltac below a := idtac; match goal with H : ?r < a |- locally ?r _ => here (fun s : R => s < a) (open_lt a r H) end.
Ltac inside a b := idtac; match goal with H : a < ?r, K : ?r < b |- locally ?r _ =>
  refine (filter_imp _ _ _ (filter_and _ _ (open_gt a r H) (open_lt b r K))); let s := fresh "s" in intros s [? ?]; open_terms; choices side; reflexivity end.
Ltac apart g D := idtac; match goal with H : _ <> 0 |- locally ?r _ => here (fun s : R => g s <> 0) (near_ne g (fun _ => 0) r _ _ (D r) (near_const 0 r) H) end.
Lemma slope_id (r : R) : is_derive (fun t : R => t) r 1.
Proof. exact (is_derive_id r). Qed.

Lemma nonzero_sign a : pne a (num 0) -> plt (num 0) a \/ plt a (num 0).
Proof.
  intros (r & s & -> & E & N). injection E as <-. destruct (Rdichotomy _ _ N) as [L|L].
  - right. apply plt_some, L.
  - left. apply plt_some, L.
Qed.
(** A power with an odd root, on both sides of 0. *)
Ltac power_apart q :=
  literals; match goal with O : even_root q = false, H : pne _ _ |- _ => destruct (one_less q O); destruct (nonzero_sign _ H); clear H end;
  [ chained (fun a => ppow a q) (fun r => Rpower r (rat q)) (fun r => rat q * Rpower r (rat q - 1)) (above 0) by (apply slope_Rpower; assumption)
  | chained (fun a => ppow a q) (fun r => parity q * Rpower (- r) (rat q)) (fun r => - parity q * (rat q * Rpower (- r) (rat q - 1))) (below 0)
    by (apply slope_negative_power; assumption) ].

Ltac row := solve [ value; numbers ].
