/// Keeps a large value outside the struct that it belongs to, so that a copy of that struct is small. A value like any other:
/// what changes in one copy shows in no other.
@propertyWrapper
struct Apart<Value: Sendable>: Sendable {
    private final class Box: Sendable {
        let value: Value

        init(_ value: Value) { self.value = value }
    }

    private var box: Box

    init(wrappedValue: Value) { box = Box(wrappedValue) }

    var wrappedValue: Value {
        get { box.value }
        set { box = Box(newValue) }
    }
}
