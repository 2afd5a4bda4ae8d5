import { defineClass, type HostClass } from "../protocol/host-object";

/** The service to which the library reports that it is ready for keyboard shortcuts. */
export const addInInternalServiceClass: HostClass<object> = defineClass<object>({
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => undefined },
});
