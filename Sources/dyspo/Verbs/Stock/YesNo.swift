import ArgumentParser

/// An answer on the command line.
enum YesNo: String, CaseIterable, ExpressibleByArgument {
    case yes, no
}
