/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.repair;

import java.util.List;
import java.util.Map;

import org.jiedui.evidence.source.Damage;
import org.jiedui.evidence.source.Reading;
import org.jiedui.evidence.source.RepairKind;
import org.jiedui.evidence.spi.Extract.Aside;

/**
 * What repairs made of a text.
 *
 * @param reading what is read now
 * @param counts how many places were repaired
 * @param damages what no repair restores
 * @param aside the parts of the reading that are no text
 */
public record Repaired(Reading reading, Map<RepairKind, Integer> counts, List<Damage> damages, List<Aside> aside) {
}
