using CommunityEvals.Cards;
using CommunityEvals.Documents;
using CommunityEvals.Findings;

namespace CommunityEvals;

/// <summary>A file with its findings as they are shown.</summary>
/// <param name="Document">The file.</param>
/// <param name="Findings">Its findings, with the severities that the project's settings give them; none that is switched off.</param>
/// <param name="IsExcluded">Whether it takes no part in a leaderboard: it has an error, or cannot be read as a whole.</param>
public sealed record CheckedDocument(EvalDocument Document, IReadOnlyList<Finding> Findings, bool IsExcluded);

/// <summary>A model's card with its findings as they are shown.</summary>
/// <param name="Card">The card.</param>
/// <param name="Findings">Its findings, with the severities that the project's settings give them; none that is switched off.</param>
public sealed record CheckedCard(ModelCard Card, IReadOnlyList<Finding> Findings);
