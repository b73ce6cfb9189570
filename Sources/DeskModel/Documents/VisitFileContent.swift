package import ServiceModel

/// What a file holds that was named with the end of a visit. What is kept lies beside the store, for a command to attach.
package enum VisitFileContent: Hashable, Sendable {
    case strokes(SignatureStrokes)
    case photo(KeptFile)
    case receipt(KeptFile)
}
