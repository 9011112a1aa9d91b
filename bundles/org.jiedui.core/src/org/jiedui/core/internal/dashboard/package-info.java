/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The tiles that follow from the models, and those of the core. */
package org.jiedui.core.internal.dashboard;
