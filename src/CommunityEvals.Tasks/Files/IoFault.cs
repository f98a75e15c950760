using System.Security;

namespace CommunityEvals.Tasks.Files;

/// <summary>What a disk may answer in place of doing what it was asked to.</summary>
internal static class IoFault
{
    public static bool Is(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or SecurityException or NotSupportedException or ArgumentException;
}
