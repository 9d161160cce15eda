type Branded<Name extends string> = string & { readonly __brand: Name };

/** Ids that would publish a wrong number when mixed up. Made only in `read/`, after a check. */
export type IndicatorId = Branded<"IndicatorId">;
export type ProjectId = Branded<"ProjectId">;
export type CategoryId = Branded<"CategoryId">;
export type SectorId = Branded<"SectorId">;
export type ProgrammeId = Branded<"ProgrammeId">;
export type SourceId = Branded<"SourceId">;
export type TargetGroupId = Branded<"TargetGroupId">;
export type MunicipalityId = Branded<"MunicipalityId">;
export type EditionId = Branded<"EditionId">;
