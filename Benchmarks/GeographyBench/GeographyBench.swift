import Geography

/// Measures what the program reads and computes of geography. Prints lines of `name<TAB>value<TAB>unit`.
@main
struct GeographyBench {
    static func main() {
        measureLoading()
        measureGeocoding()
    }
}
