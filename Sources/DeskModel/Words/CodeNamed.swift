package import ServiceModel

/// What has a code that is its English name too, as states and acts have.
package protocol CodeNamed: RawRepresentable<String> {
    var polishName: String { get }
}

extension CodeNamed {
    package func name(_ language: Language) -> String { language == .polish ? polishName : rawValue }
}
