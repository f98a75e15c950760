namespace CommunityEvals.Tasks.Policies;

/// <summary>Counts what checking one file against one policy costs.</summary>
internal sealed class PolicyBudget
{
    private int _nesting;
    private int _steps;

    /// <summary>Patterns that ran out of time so far.</summary>
    public int Timeouts { get; set; }

    /// <summary>Begins a result.</summary>
    public void Reset() => _nesting = _steps = 0;

    /// <summary>Begins to hold one schema against one part of the result.</summary>
    /// <exception cref="PolicyBudgetException">That is more than a policy may cost.</exception>
    public void Enter()
    {
        if (++_nesting > PolicyLimits.MaxNesting || ++_steps > PolicyLimits.MaxSteps)
        {
            throw new PolicyBudgetException();
        }
    }

    /// <summary>Ends what <see cref="Enter"/> began.</summary>
    public void Leave() => _nesting--;
}

/// <summary>A policy costs more than any useful one does: it refers to itself without end, or branches too often.</summary>
internal sealed class PolicyBudgetException : Exception;
