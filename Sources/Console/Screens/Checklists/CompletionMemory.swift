import ServiceModel

/// Drafts of completions that were left, and one that waits for its order.
struct CompletionMemory: ScreenState {
    var left: [Visit.ID: CompletionDraft] = [:]
    var wanted: FieldReport?

    init() {}
}
