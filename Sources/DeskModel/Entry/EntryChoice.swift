/// How somebody answered a doubt.
package enum EntryChoice: Hashable, Sendable {
    case candidate(EntryCandidate.Value)
    /// Take the name in as a new customer.
    case newCustomer
    /// None of them: the site as a whole, nobody in particular, no window; what was said is left out.
    case nothing
    /// The catalogue's code instead of an unknown one.
    case part(String)
}
