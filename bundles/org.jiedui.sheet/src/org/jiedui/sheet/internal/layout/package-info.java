/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What the sheet of a class looks like, made from the model and its annotations alone, and the form of what stands in its cells: both directions
 * share it, so that what goes out comes back the same.
 */
package org.jiedui.sheet.internal.layout;
