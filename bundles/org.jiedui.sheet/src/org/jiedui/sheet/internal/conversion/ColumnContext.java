/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.conversion;

import java.time.Year;

import org.jiedui.core.format.ReferenceResolver;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.sheet.ColumnChoice;

/**
 * What a conversion knows besides the cell.
 *
 * @param choice what the column is
 * @param yuan formats with money in yuan
 * @param names finds the objects of names
 * @param year the year of dates that have none, or null
 * @param periodFree whether no other column gives the end of a period that this column begins
 */
public record ColumnContext(ColumnChoice choice, ValueFormat yuan, ReferenceResolver names, Year year, boolean periodFree) {
}
