import ConsoleTesting
import Testing

/// Desks of such a suite stand on the imitated store.
struct Imitated: SuiteTrait, TestTrait, TestScoping {
    var isRecursive: Bool { true }

    func provideScope(for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void)
        async throws
    {
        try await Imitation.$isOn.withValue(true) { try await function() }
    }
}

extension Trait where Self == Imitated {
    static var imitated: Imitated { Imitated() }
}
