import ServiceModel

/// Drafts of completions that were left.
struct CompletionMemory: ScreenState {
    var left: [Visit.ID: CompletionDraft] = [:]

    init() {}
}
