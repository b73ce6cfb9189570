/// The states of the screens, by type.
struct ScreenStates: Sendable {
    private var states: [ObjectIdentifier: any ScreenState] = [:]

    subscript<State: ScreenState>(_: State.Type) -> State {
        get { states[ObjectIdentifier(State.self)] as? State ?? State() }
        _modify {
            // Taken out meanwhile: a list's thousands of rows are changed where they are, not copied.
            var state = states.removeValue(forKey: ObjectIdentifier(State.self)) as? State ?? State()
            defer { states[ObjectIdentifier(State.self)] = state }
            yield &state
        }
    }
}

extension ConsoleState {
    /// What the screen with that type of state remembers.
    package internal(set) subscript<State: ScreenState>(type: State.Type) -> State {
        get { states[type] }
        _modify { yield &states[type] }
    }
}
