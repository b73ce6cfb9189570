/// What one stored field of a part of a problem asks of a search. Swift cannot take a struct apart field by field, so each
/// struct has a table beside it with a line for every stored field; a test compares the tables with the structs.
struct FieldFeatures<Owner>: Sendable {
    typealias Condition = @Sendable (Owner) -> Bool

    /// As the struct calls it.
    let field: String
    let features: [(feature: ProblemFeature, isBrought: Condition)]

    private init(_ field: String, features: [(feature: ProblemFeature, isBrought: Condition)]) {
        self.field = field
        self.features = features
    }

    init(_ field: String, _ feature: ProblemFeature, when condition: @escaping Condition) {
        self.init(field, features: [(feature, condition)])
    }

    /// A field that every search reads, whatever it holds.
    static func ordinary(_ field: String) -> FieldFeatures { FieldFeatures(field, features: []) }

    /// A field that says something only together with another, whose line brings the feature.
    static func with(_ other: String, _ field: String) -> FieldFeatures { FieldFeatures(field, features: []) }

    /// A field worked out from others.
    static func derived(_ field: String) -> FieldFeatures { FieldFeatures(field, features: []) }

    /// A field whose values have fields of their own.
    static func nested<Value>(
        _ field: String, inEach fields: [FieldFeatures<Value>], _ values: @escaping @Sendable (Owner) -> [Value]
    ) -> FieldFeatures {
        FieldFeatures(
            field,
            features: fields.flatMap(\.features).map { feature, isBrought in
                (feature, { values($0).contains(where: isBrought) })
            })
    }

    /// A field whose one value has fields of its own.
    static func nested<Value>(
        _ field: String, in fields: [FieldFeatures<Value>], _ value: @escaping @Sendable (Owner) -> Value
    ) -> FieldFeatures {
        FieldFeatures(
            field,
            features: fields.flatMap(\.features).map { feature, isBrought in (feature, { isBrought(value($0)) }) })
    }

    /// The same field with one feature more.
    func and(_ feature: ProblemFeature, when condition: @escaping Condition) -> FieldFeatures {
        FieldFeatures(field, features: features + [(feature, condition)])
    }
}

extension ProblemFeatures {
    /// What the fields of a value bring.
    init<Owner>(_ owner: Owner, _ fields: [FieldFeatures<Owner>]) {
        self.init()
        for (feature, isBrought) in fields.flatMap(\.features) where !contains(feature) && isBrought(owner) {
            insert(feature)
        }
    }
}
