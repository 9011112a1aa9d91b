/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Reads files of indicator systems. */
package org.jiedui.assessment.internal.system;
