/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.sheet.model;

import java.util.List;
import java.util.Optional;

import org.jiedui.sheet.Preview;
import org.jiedui.sheet.Recognition;

/**
 * What was found in a file.
 *
 * @param sheets the names of its sheets; one for a text file
 * @param preview the beginning of the sheet that was looked at
 * @param recognition what its table was taken for; empty where it was not understood
 * @param reason why it was not understood, a sentence; empty where it was
 */
record Inspection(List<String> sheets, Preview preview, Optional<Recognition> recognition, String reason) {
}
