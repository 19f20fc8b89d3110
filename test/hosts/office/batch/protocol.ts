/** What travels in a batch: the JSON of the client library, as far as hosts answer it. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export type JsonObject = { readonly [name: string]: Json | undefined };

export type ArgumentInfo = {
  readonly Arguments?: readonly Json[];
  /** Beside each argument: the path it stands for, 0 for none, or the same for each element of an array. */
  readonly ReferencedObjectPathIds?: readonly PathIds[] | null;
};

export type PathIds = number | null | readonly PathIds[];

/** 1 root, 2 service by type name, 3 method, 4 property, 5 indexer, 6 reference, 7 null. */
export type ObjectPathInfo = {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
};

/** 1 instantiate, 2 query, 3 method, 4 set, 5 trace, 9 update; others are refused by name. */
export type ActionInfo = {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: JsonObject;
};

export type QueryInfo = {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
};

export type BatchRequest = {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly ActionInfo[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPathInfo>>;
};

export type BatchAnswer = {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly HttpStatusCode: number;
    readonly ActionIndex: number;
  };
};
