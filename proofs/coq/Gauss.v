(** Gauss: the error function, its slope, and that it stays between -1 and 1.

    For the bounds, [below x] = (int_0^x exp (-t^2) dt)^2 + int_0^1 exp (-x^2 (1 + t^2)) / (1 + t^2) dt has derivative 0 in x and equals
    atan 1 = pi/4 at 0, so the integral stays below sqrt pi / 2. *)
From Coq Require Import Psatz.
From GP Require Import GPrime Analysis.
Open Scope R_scope.
Implicit Types (r t x : R).

Definition gauss t : R := exp (- t ^ 2).
Definition area x : R := RInt gauss 0 x.

Lemma slope_gauss t : is_derive gauss t (- 2 * t * gauss t).
Proof. unfold gauss. auto_derive; [trivial|]. simpl. ring. Qed.
Lemma continuous_gauss t : continuous gauss t.
Proof. refine (ex_derive_continuous gauss t _). eexists. apply slope_gauss. Qed.
Lemma slope_area x : is_derive area x (gauss x).
Proof.
  apply (is_derive_RInt gauss area 0); [|apply continuous_gauss].
  apply filter_forall. intro y. exact (RInt_correct gauss 0 y (ex_RInt_continuous gauss 0 y (fun t _ => continuous_gauss t))).
Qed.
Lemma area_zero : area 0 = 0.
Proof. exact (RInt_point 0 gauss). Qed.
Lemma real_erf_area x : real_erf x = 2 / sqrt PI * area x.
Proof. reflexivity. Qed.

Lemma slope_erf x : is_derive real_erf x (2 / sqrt PI * exp (- x ^ 2)).
Proof. exact (is_derive_scal area x (2 / sqrt PI) (gauss x) (slope_area x)). Qed.
Lemma erf_zero : real_erf 0 = 0.
Proof. rewrite real_erf_area, area_zero. ring. Qed.

(** A function with slope 0 everywhere is constant. *)
Lemma flat (f : R -> R) : (forall x : R, is_derive f x 0) -> forall x : R, f x = f 0.
Proof.
  intros H x. destruct (MVT_gen f 0 x (fun _ => 0)) as (c & _ & E).
  - intros y _. apply H.
  - intros y _. apply continuity_pt_filterlim. refine (ex_derive_continuous f y _). exists 0. apply H.
  - lra.
Qed.
Lemma area_odd x : area (- x) = - area x.
Proof.
  assert (H := flat (fun y : R => area (- y) + area y)). cbv beta in H.
  assert (F : forall y : R, is_derive (fun y : R => area (- y) + area y) y 0).
  { intro y. apply (slope_eq _ _ (gauss (- y) * - (1) + gauss y)).
    - apply slope_add; [|apply slope_area]. apply (slope_comp area (fun y : R => - y)); [apply slope_area|].
      apply slope_opp. exact (is_derive_id y).
    - unfold gauss. replace ((- y) ^ 2) with (y ^ 2) by ring. ring. }
  specialize (H F x). rewrite Ropp_0, area_zero in H. lra.
Qed.
Lemma erf_negative x : real_erf (- x) = - real_erf x.
Proof. rewrite !real_erf_area, area_odd. ring. Qed.

(** * The bound *)

Definition kernel x t : R := exp (- x ^ 2 * (1 + t ^ 2)) / (1 + t ^ 2).
Definition mass x : R := RInt (kernel x) 0 1.
Lemma kernel_denominator t : 1 + t ^ 2 <> 0.
Proof. assert (H := pow2_ge_0 t). lra. Qed.
Definition kernel_slope x t : R := - 2 * x * exp (- x ^ 2 * (1 + t ^ 2)).
Lemma slope_kernel t x : is_derive (fun x : R => kernel x t) x (kernel_slope x t).
Proof.
  assert (N := kernel_denominator t). unfold kernel, kernel_slope. revert N. generalize (1 + t ^ 2). intros k N.
  auto_derive; [trivial|]. replace (- (x * (x * 1)) * k) with (- x ^ 2 * k) by ring. field. exact N.
Qed.
Lemma continuous_kernel x t : continuous (kernel x) t.
Proof.
  refine (ex_derive_continuous (kernel x) t _). unfold kernel. auto_derive.
  replace (1 + t * (t * 1)) with (1 + t ^ 2) by ring. exact (kernel_denominator t).
Qed.
Lemma integrable_kernel x : ex_RInt (kernel x) 0 1.
Proof. apply (ex_RInt_continuous (kernel x)). intros t _. apply continuous_kernel. Qed.
Lemma continuous_kernel_slope x t : continuity_2d_pt (fun u v : R => Derive (fun z : R => kernel z v) u) x t.
Proof.
  apply (continuity_2d_pt_ext kernel_slope).
  { intros u v. symmetry. apply is_derive_unique, slope_kernel. }
  unfold kernel_slope.
  assert (S : forall y s : R, continuity_2d_pt (fun u v : R => u ^ 2) y s /\ continuity_2d_pt (fun u v : R => v ^ 2) y s).
  { intros y s. split.
    - apply (continuity_1d_2d_pt_comp (fun z => z ^ 2) (fun u v => u)); [apply derivable_continuous_pt, derivable_pt_pow|apply continuity_2d_pt_id1].
    - apply (continuity_1d_2d_pt_comp (fun z => z ^ 2) (fun u v => v)); [apply derivable_continuous_pt, derivable_pt_pow|apply continuity_2d_pt_id2]. }
  apply continuity_2d_pt_mult.
  - apply continuity_2d_pt_mult; [apply continuity_2d_pt_const|apply continuity_2d_pt_id1].
  - apply (continuity_1d_2d_pt_comp exp); [apply derivable_continuous_pt, derivable_pt_exp|].
    apply continuity_2d_pt_mult; [apply continuity_2d_pt_opp, S|].
    apply continuity_2d_pt_plus; [apply continuity_2d_pt_const|apply S].
Qed.
Lemma slope_mass x : is_derive mass x (- 2 * gauss x * area x).
Proof.
  apply (slope_eq _ _ (RInt (fun t => Derive (fun u => kernel u t) x) 0 1)).
  - apply (is_derive_RInt_param kernel 0 1 x).
    + apply filter_forall. intros y t _. eexists. apply slope_kernel.
    + intros t _. apply continuous_kernel_slope.
    + apply filter_forall. intro y. apply integrable_kernel.
  - assert (G : forall a b : R, ex_RInt gauss a b) by (intros a b; apply (ex_RInt_continuous gauss); intros; apply continuous_gauss).
    assert (L : RInt (fun t => scal x (gauss (x * t + 0))) 0 1 = area x).
    { refine (eq_trans (RInt_comp_lin gauss x 0 0 1 (G _ _)) _). replace (x * 0 + 0) with 0 by ring. replace (x * 1 + 0) with x by ring.
      reflexivity. }
    rewrite <- L.
    refine (eq_trans _ (RInt_scal (fun t => scal x (gauss (x * t + 0))) 0 1 (- 2 * gauss x) (ex_RInt_comp_lin gauss x 0 0 1 (G _ _)))).
    apply RInt_ext. intros t _. rewrite (is_derive_unique _ _ _ (slope_kernel t x)). unfold kernel_slope, gauss.
    change (- 2 * x * exp (- x ^ 2 * (1 + t ^ 2)) = - 2 * exp (- x ^ 2) * (x * exp (- (x * t + 0) ^ 2))).
    replace (- x ^ 2 * (1 + t ^ 2)) with (- x ^ 2 + - (x * t + 0) ^ 2) by ring. rewrite exp_plus. ring.
Qed.
Lemma mass_zero : mass 0 = PI / 4.
Proof.
  unfold mass. rewrite <- atan_1. apply is_RInt_unique.
  replace (atan 1) with (minus (atan 1) (atan 0)) by (rewrite atan_0; unfold minus, plus, opp; simpl; ring).
  apply (is_RInt_derive atan (kernel 0)).
  - intros t _. apply (slope_eq _ _ (/ (1 + t ^ 2))); [apply slope_atan|]. unfold kernel.
    replace (- 0 ^ 2 * (1 + t ^ 2)) with 0 by ring. rewrite exp_0. unfold Rdiv; ring.
  - intros t _. apply continuous_kernel.
Qed.
Lemma mass_positive x : 0 < mass x.
Proof.
  apply RInt_gt_0; [lra| |].
  - intros t _. unfold kernel. assert (H := pow2_ge_0 t). apply Rdiv_lt_0_compat; [apply exp_pos|lra].
  - intros t _. apply continuous_kernel.
Qed.
Lemma area_mass x : area x ^ 2 + mass x = PI / 4.
Proof.
  assert (H := flat (fun y : R => area y * area y + mass y)). cbv beta in H.
  rewrite <- mass_zero. replace (area x ^ 2) with (area x * area x) by ring. rewrite H.
  - rewrite area_zero. ring.
  - intro y. apply (slope_eq _ _ (gauss y * area y + area y * gauss y + - 2 * gauss y * area y)); [|ring].
    apply slope_add; [apply slope_mul; apply slope_area|apply slope_mass].
Qed.
Lemma area_bound x : - (sqrt PI / 2) < area x < sqrt PI / 2.
Proof.
  assert (A := area_mass x). assert (M := mass_positive x). assert (P := PI_RGT_0).
  assert (S := sqrt_lt_R0 PI P). assert (Q : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; lra).
  split; nra.
Qed.
Lemma erf_bound x : -1 < real_erf x < 1.
Proof.
  assert (S := sqrt_lt_R0 PI PI_RGT_0). destruct (area_bound x) as [L H]. rewrite real_erf_area.
  replace (2 / sqrt PI * area x) with (area x / (sqrt PI / 2)) by (field; lra). split.
  - apply (Rmult_lt_reg_r (sqrt PI / 2)); [lra|]. unfold Rdiv at 2. rewrite Rmult_assoc, Rinv_l; lra.
  - apply (Rmult_lt_reg_r (sqrt PI / 2)); [lra|]. unfold Rdiv at 1. rewrite Rmult_assoc, Rinv_l; lra.
Qed.
