import type { HostObject } from './host-type';

/** The objects the add-in keeps hold of between requests (trackedObjects, and everything in an Excel.run). */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private next = 4_294_967_297;

  constructor(private readonly onChange: (object: HostObject, isKept: boolean) => void) {}

  get count(): number {
    return this.kept.size;
  }

  find(id: string): HostObject | undefined {
    return this.kept.get(id);
  }

  keep(object: HostObject): null {
    if (!object.referenceId) {
      object.referenceId = `r${this.next++}`;
      this.kept.set(object.referenceId, object);
      this.onChange(object, true);
    }
    return null;
  }

  remove(id: string): void {
    const object = this.kept.get(id);
    if (!object) return;
    delete object.referenceId;
    this.kept.delete(id);
    this.onChange(object, false);
  }

  removeAll(): void {
    for (const id of [...this.kept.keys()]) this.remove(id);
  }
}
