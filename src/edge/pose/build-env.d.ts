interface ImportMetaEnv {
  /** Whether MoveNet's weights were in `public/` when this was built. */
  readonly WITH_MOVENET: boolean;
}
