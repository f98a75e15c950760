namespace CommunityEvals.Tasks.Policies;

/// <summary>Why a policy cannot be used: an <c>EVAL094</c>.</summary>
/// <param name="Path">The policy's file, as it was given.</param>
/// <param name="Line">Line, from 1; 0 for the file as a whole.</param>
/// <param name="Column">Column, from 1; 0 for the file as a whole.</param>
/// <param name="Message">What is wrong, and what to write instead.</param>
public sealed record PolicyProblem(string Path, int Line, int Column, string Message);
