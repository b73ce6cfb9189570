/// 0, 1, 2 …: in place of random numbers where identifiers have to be the same every time.
package struct CountedNumbers: RandomNumberGenerator, Sendable {
    private var last: UInt64 = .max

    package init() {}

    package mutating func next() -> UInt64 {
        last &+= 1
        return last
    }
}
