interface ImportMetaEnv {
  /** Whether MoveNet's weights lay in `public/` when this was built. */
  readonly WITH_MOVENET: boolean;
}
