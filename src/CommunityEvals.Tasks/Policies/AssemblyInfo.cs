using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("CommunityEvals.Tasks.Tests")]
