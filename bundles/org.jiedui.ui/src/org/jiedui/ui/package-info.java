/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */

/** Form and grid toolkit generated from the model, and the adapters from item providers to JFace. */
package org.jiedui.ui;
