/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.sheet.Recognition;
import org.jiedui.sheet.internal.conversion.KnownNames;

/**
 * What all rows of one import have in common.
 *
 * @param workspace the books
 * @param recognition what the table is
 * @param kinds the classes that rows can be of
 * @param destination in whose books new rows come
 * @param names objects of the books by name
 * @param format shows values to the user
 * @param seen for what tells a row from others the number of the row
 */
record IntakeContext(Workspace workspace, Recognition recognition, List<EClass> kinds, Destination destination, KnownNames names,
		ValueFormat format, Map<Object, Integer> seen) {

	IntakeContext(Workspace workspace, Recognition recognition, List<EClass> kinds, Destination destination, KnownNames names, ValueFormat format) {
		this(workspace, recognition, kinds, destination, names, format, new HashMap<>());
	}
}
