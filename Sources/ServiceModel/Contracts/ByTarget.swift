/// Something for each target of a contract; `nil` where there is none.
package protocol ByTarget {
    associatedtype Value

    var response: Value? { get set }
    var arrival: Value? { get set }
    var fix: Value? { get set }
}

extension ByTarget {
    package subscript(target: ServiceTarget) -> Value? {
        get {
            switch target {
            case .response: response
            case .arrival: arrival
            case .fix: fix
            }
        }
        set {
            switch target {
            case .response: response = newValue
            case .arrival: arrival = newValue
            case .fix: fix = newValue
            }
        }
    }
}
